/**
 * Nouns that name a happening wherever they stand, by singular, beside those of `eventNouns` that
 * can also carry a sentence. General English.
 */
export const happeningNouns = new Set(
  `abolition abortion abuse acceptance accusation achievement acquisition action admission adoption advance
  advertisement aftershock aggression aid allegation alliance ambition amputation anniversary annexation apology
  appearance application applause apprehension approval arraignment arrival assembly assist attempt
  attendance autopsy bail bankruptcy baptism barrage beating beheading bid birth birthday blackmail bleeding
  blockade blow boarding bombardment boom boost bout brawl breach break breakdown breakthrough breakup bribery
  buyout call capsize captivity capture carnage casting ceremony challenge change charge
  chase check-in cheating choice clampdown clash cleanup clinch closing comeback commencement comment
  commission commitment communication compensation competition complaint completion concession
  conclusion condemnation confession confinement confirmation confiscation congratulation conquest
  construction consultation contest contribution controversy convention conversion cooperation
  coronation correction counterattack coverage cremation crisis critique criticism
  crossing custody cut cutback cyberattack dash deal decision declaration decline decrease dedication
  defeat defection defence defense delivery demand demolition demotion denial deployment deportation depression
  derailment desertion destruction detonation development devastation devaluation dialogue disappearance discharge
  disclosure discontinuation discussion disease dismantlement dispatch disqualification disruption
  dissolution distribution disturbance diversion divorce donation downgrade downtime draft draw drill drop
  drowning dui duel ejection embargo embezzlement encounter endorsement engagement enlargement enquiry entry
  epidemic error espionage eviction evolution examination exchange exclusion exhibition exit exodus expansion
  experiment exploitation exploration export expropriation extension extinction extortion extradition failure
  fall fatality felony feud fighting filing filming finale finding fine firefight firing fix
  flashmob flight fraud freeze fundraiser funding gain genocide gig growth gunfight handover
  harassment heist help homicide hostility hunt hurricane imprisonment improvement
  incident increase incursion indictment influx inflation infringement initiative insertion installation
  insurgency insurrection intervention interview introduction intrusion investment invitation involvement
  jailbreak journey jump jailing keynote kick knockout landing larceny layoff lecture lifting liftoff liquidation
  litigation loan looting lynching maneuver manhunt manoeuvre manslaughter manufacture march marriage
  meeting message migration misconduct misfire mishap mistake mobilisation mobilization modification mourning move
  movement nationalization nomination objection observance occupation offence offense offer offering onslaught
  opening operation opposition order ordeal outcry outrage overdose overhaul overthrow ownership pact
  panic pardon parole participation payment penalty persecution petition pileup  pitch plea plot poll
  pogrom postponement pre-order preparation presentation procedure proceeding process 
  progress project promise promotion proposal prosecution provocation publication pullout punch
  punishment pursuit push qualification quarantine question quest race raid rampage ransom ratification
  reaction rebound rebuke recapture recession recognition reconciliation reconstruction record recovery reduction
  re-election reelection reform refusal registration rejection relaunch relief relocation remark removal renewal
  reopening reorganisation reorganization repair replacement report reprieve reprisal request reshuffle resistance
  resolution response restoration restructuring resumption retaliation retirement retreat return reunion
  reversal review revision revolution reward rise rivalry rollback rollout rout rush
  sack salvage search seizure selection separation session setback shake-up shakeup
  shootout shortage shot shutdown sickness sighting signing skirmish slaughter slaying slide
  slowdown slump smuggling spat speech speeding spike split sponsorship spread spree squabble stalemate
  stampede standoff statement stay step stint stop stoppage storming struggle stunt success suit
  supply surge survey suspicion swap sweep swim takeoff take-off talk tasting terrorism test testimony theft
  therapy threat touchdown toss torture touch-down trade trafficking transaction transfer transition transplant
  transport travel treason treatment treaty tremor trek trip triumph troubleshooting truce turmoil
  turnout unveiling upgrade upheaval upset vandalism venture verdict veto vigil violation voyage walk warning
  welcome win flight leave surgery farewell offensive hire boycott playoff playoffs sale bid dispute dead guilty hosting wound wounding wreckage`.split(
    /\s+/,
  ),
)
