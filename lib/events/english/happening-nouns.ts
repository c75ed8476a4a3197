/**
 * Nouns that name a happening wherever they stand, by singular, beside those of `eventNouns` that
 * can also carry a sentence. General English.
 */
export const happeningNouns = new Set(
  `abolition abortion abuse acceptance accusation achievement acquisition act action admission adoption advance
  advertisement aftershock aggression aid allegation alliance ambition amputation anniversary annexation apology
  appearance appendectomy application applause apprehension approval arraignment arrival assembly assist attempt
  attendance autopsy bail bankruptcy baptism barrage beating beheading bid birth birthday blackmail bleeding
  blockade blow boarding bombardment boom boost bout brawl breach break breakdown breakthrough breakup bribery
  buyout call cancer capsize captivity capture care career carnage cash-in casting ceremony challenge change charge
  chase check-in cheating choice civil-war clampdown clash cleanup clinch closing comeback commencement comment
  commission commitment communication comparison compensation competition complaint completion concession
  conclusion condemnation conference confession confinement confirmation confiscation congratulation conquest
  construction consultation contest contract contribution control controversy convention conversion cooperation
  coronation correction counterattack court-case coverage cremation crime crisis critique criticism
  crossing custody cut cutback cyberattack danger dash deal decision declaration decline decrease dedication
  defeat defection defence defense delivery demand demolition demotion denial deployment deportation depression
  derailment desertion destruction detonation development devastation devaluation dialogue disappearance discharge
  disclosure discontinuation discussion disease dismantlement dispatch display disqualification disruption
  dissolution distribution disturbance diversion divorce donation downgrade downtime draft draw drill drop
  drowning dui duel ejection embargo embezzlement encounter endorsement engagement enlargement enquiry entry
  epidemic error espionage eviction evolution examination exchange exclusion exhibition exit exodus expansion
  experiment exploitation exploration export expropriation extension extinction extortion extradition failure
  fall fatality feat felony feud fighting filing filming finale finding fine firefight firing fix
  flashmob flight fraud freeze fundraiser funding gain gala game genocide gig growth gunfight handover
  harassment heist help homicide hostage-taking hostility hunt hunger-strike hurricane imprisonment improvement
  incident increase incursion indictment influx inflation infringement initiative insertion installation
  insurgency insurrection intervention interview introduction intrusion investment invitation involvement
  jailbreak journey jump jailing keynote kick knockout landing larceny layoff lecture lifting liftoff liquidation
  litigation loan looting lynching maneuver manhunt manoeuvre manslaughter manufacture march marriage
  meeting message migration misconduct misfire mishap mistake mobilisation mobilization modification mourning move
  movement murder-suicide nationalization nomination objection observance occupation offence offense offer offering onslaught
  opening operation opposition orbit order ordeal outcry outrage overdose overhaul overthrow ownership pact
  panic pardon parole participation party payment penalty persecution petition pileup piracy pitch plea plot poll
  pogrom postponement practice pre-order preparation presentation press-conference procedure proceeding process production
  progress project promise promotion proposal prosecution prosecutions provocation publication pullout punch
  punishment pursuit push qualification quarantine question quest race raid rain rampage ransom ratification
  reaction rebound rebuke recapture recession recognition reconciliation reconstruction record recovery reduction
  re-election reelection reform refusal registration rejection relaunch relief relocation remark removal renewal
  reopening reorganisation reorganization repair replacement report reprieve reprisal request reshuffle resistance
  resolution response restoration restructuring resumption retaliation retirement retreat return reunion
  reversal review revision revolution reward ride rise risk rivalry rollback rollout rout row rule run rush
  sack salvage search second-place seizure selection separation service session setback shake-up shakeup
  shake shock shootout shortage shot shutdown sickness sighting signing skirmish slaughter slaying slide
  slowdown slump smuggling spat speech speeding spike split sponsorship spread spree squabble stalemate
  stampede standoff start statement stay step stint stop stoppage storming struggle stunt success suit
  supply surge survey suspicion swap sweep swim takeoff take-off talk tasting tax terrorism test testimony theft
  therapy threat tie touchdown toss torture touch-down trade trafficking transaction transfer transition transplant
  transport travel treason treatment treaty tremor trek trip triumph tropical-storm troubleshooting truce turmoil
  turnout unveiling upgrade upheaval upset vandalism venture verdict veto vigil violation voyage walk warning
  wash watergate welcome win work wound wounding wreckage`.split(/\s+/),
)
