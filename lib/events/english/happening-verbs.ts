/**
 * Verbs that name a happening, by base form: what somebody does or what befalls somebody, not what
 * is so. General English; they tell "to escape" and "escaping" from other words, and which nouns
 * name the same.
 */
export const happeningVerbs = new Set(
  `abandon abduct abolish abort abstain abuse accelerate accept accompany accuse achieve acquire acquit activate
  add address adjourn adopt advance advise affect agree aid aim air alert allege allow alter amend amputate
  announce answer apologise apologize appeal appear applaud apply appoint approach approve arm arraign arrange
  arrest arrive assassinate assault assemble assist attack attain attempt attend attract auction authorise
  authorize avert award axe back bail ban bankrupt bar batter battle beat beg behead besiege betray bid bite
  blast block blow board bomb bombard boost bounce boycott breach break bribe brief bring broadcast broker bug
  build bulldoze bully burgle burn burst bury buy cancel capitulate capsize capture carry cast catch cause cede
  celebrate challenge change charge charter chase cheat check cheer choke choose circulate claim clash cleanse
  clear climb clinch close coach collaborate collapse collect collide combat command commemorate commission
  commit commute compensate compete complain complete comply conceal concede conclude condemn conduct confess
  confirm confiscate confront congratulate connect conquer construct consult contact contaminate contest
  contract contribute convene convert convict cool cooperate cover crack crash create criticise criticize cross
  crush cull cure cut damage dash deal debate decapitate decide declare declassify decline decorate decrease
  dedicate defeat defect defend defer defuse defy delay delete deliver demand demolish demonstrate demote deny
  depart deploy deport depose derail descend desert design destroy detain detect deteriorate determine detonate
  devastate develop devise die dig diagnose direct disappear disarm discharge disclose discontinue discover
  discuss disguise dislodge dismantle dismiss dispatch disperse display displace dispute disqualify disrupt
  dissolve distribute dive divert divide divorce dock dodge donate double draft drag draw drift drive drop drown
  dump earn ease eat edge edit eject elect eliminate embark embezzle embrace emerge employ enact encourage end
  endanger endorse enforce engage engulf enrol enroll enter equip erect erupt escalate escape escort establish
  estimate evacuate evade evict examine exceed exchange excuse execute exempt exercise exhume exile exit expand
  expel experience expire explode exploit explore export expose extend extinguish extort extract extradite
  fabricate face fail fall falsify fatal feature file fight fill film finalise finalize find fine finish fire
  fix flare flash flatten flee flood fly foil fold follow forbid force forge form found free freeze fuel fund
  gain gather gift govern grab graduate grant greet ground grow guide gun hail halt hand handcuff handle hang harass
  harm head heal hear help hide hijack hire hit hoist honor honour hospitalise hospitalize host hunt hurl hurt
  ignite impeach implement implicate import impose impound imprison improve inaugurate incite increase indict
  infect inflict influence inform inherit inject injure ink insert inspect inspire install instruct insult
  insure intensify intercept interrogate interrupt intervene interview intimidate introduce invade invent invest
  investigate invite involve isolate issue jail jam join jolt jump kick kidnap kill kiss knock land lash launch
  lead leak leap leave lease lend levy liberate lick license lift light limit list litigate loan lobby lodge lock loot
  lose lower lure lynch manage manipulate manufacture march mark marry massacre maul meet mediate merge migrate
  miss mistreat mobilise mobilize mock modify molest monitor mourn move mug murder mutate mutiny name negotiate
  nominate notify obstruct obtain occupy offend offer open operate oppose order organise organize oust outbid
  outlaw outlive outnumber overcome overhaul overhear overrule overrun overthrow overturn owe paint paralyse
  paralyze pardon park participate pass patch patrol pause pave pay peak peel penalise penalize penetrate perform
  perish persuade petition phone pick pierce pin place plan plant play plead plot plough plow plug plummet plunge
  poison pose postpone pour praise pray premiere prepare present press prevail prevent print probe proceed
  process proclaim produce progress prohibit promise promote prompt propose prosecute protect protest prove
  provide provoke publish pull pump punch punish purchase purge pursue push quarantine quash quell question quit
  race raid raise rally ram ransack rape ratify reach react read realise realize rear reassign reassure rebel
  rebound rebrand rebuild rebuke recall recapture recede receive reclaim recognise recognize recommend reconsider
  reconstruct record recount recover recruit recuperate redeem redesign redirect reduce refer refuel refund
  refurbish refuse regain register regret regulate rehire reinforce reinstate reintroduce reject rejoin relaunch
  release relieve relocate remand remove rename renew renounce renovate reopen reorganise reorganize repair repay
  repeal repel replace report repossess represent reprimand reproduce request require rescind rescue resettle
  resign resist resolve respond restart restore restrict restructure resume resurface retain retake retaliate
  retire retreat retrieve return reunite reveal reverse review revise revisit revive revoke reward ride ring riot
  rip rise rob rock roll round ruin rule run rush sabotage sack sail salvage sanction save scan scare schedule
  scold score scout scramble scrap scratch scream screen scuttle seal search seat secure seek seize select sell
  send sentence separate serve settle sever shake shape share shatter shave shed shell shelve shift shock shoot
  shout shove show shrink shut sign sink skid slam slap slash slaughter slay slide slip slow slump smash smuggle
  snap snatch soar spark speed spill spin split sponsor spot spray spread spy squeeze stab stage stalk stall
  stampede star start starve station steal step stop storm strand strangle strengthen stretch strike strip
  struggle stumble stun submit sue suffer suffocate summon supply support surface surge surpass surrender
  surround survive suspend sustain swap swarm swear sweep swerve swim switch tackle take tap target taunt teach
  team tear televise terminate terrorise terrorize test testify thank threaten throw thwart tie tighten tip
  topple torch torpedo torture toss tour tow trace track trade trail train transfer transform translate transport
  trap travel treat trigger trim trip triumph tumble turn uncover undergo undermine undertake unearth unfold
  unite unleash unload unseat unveil update upgrade uphold uproot urge usher vaccinate vacate vandalise vandalize
  vanish veto view violate visit vote vow wage wait waive wake walk wander warn wash watch weaken wear wed weep
  welcome whip widen win wind wipe wire withdraw withhold withstand witness woo work worsen wound wreck wrestle
  write yell yield zap`.split(/\s+/),
)
