/**
 * Words for the same kind of happening in news, verbs and nouns together, by base form. A word may
 * stand in several rows: "strike" is a blow, an attack and a stoppage of work. General English, put
 * together by hand from what reporters write for one another's words; no corpus was copied.
 */
const rows = `attack assault assail raid ambush storm onslaught offensive
attack shoot rampage massacre bombing
attack strike bomb bombing airstrike shell shelling bombard bombardment hit raid
hit strike jolt rattle shake rock shock slam batter quake
collide collision crash smash ram hit strike impact accident wreck plough plow slam mow
derail derailment crash
explode explosion blast detonate detonation blow
burn fire blaze inferno torch ignite arson
fire gun shoot shooting gunfire shootout gunshot
kill die death dead dying fatality slay slaying murder perish fatal succumb demise assassinate assassination
execute execution hang hanging
homicide murder kill killing slay slaying slaughter manslaughter stab massacre
stab stabbing knife
injure injury wound hurt maim
arrest detain detention apprehend capture custody nab catch seize bust
charge indict indictment prosecute prosecution accuse arraign arraignment
try trial prosecute
appear appearance hearing court arraign arraignment
sentence jail imprison imprisonment jailing
convict conviction verdict guilty
acquit acquittal clear exonerate
plead plea
release free freed bail liberate
resign resignation quit departure depart leave exit step
retire retirement
dismiss dismissal sack fire oust ouster terminate termination axe relieve remove removal
replace succeed successor substitute
appoint appointment name pick choose choice select selection nominate nomination tap
hire recruit sign
elect election win victory
vote ballot poll referendum cast
campaign run candidacy bid
win victory triumph beat defeat clinch
beat defeat rout topple overcome thrash trounce
lose loss defeat
score goal
riot unrest clash rioting violence disturbance
clash fight battle fighting brawl scuffle confront confrontation
protest demonstrate demonstration march rally
strike walkout stoppage walk
close closure shut shutdown
open opening reopen
announce announcement unveil unveiling reveal introduce introduction
launch release unveil introduce debut
issue release publish
say tell
talk speak speech interview
meet meeting talk talks summit discuss discussion negotiate negotiation
agree agreement deal accord pact sign
buy purchase acquire acquisition takeover snap
sell sale sold
offer bid propose proposal
merge merger combine
invest investment
launch liftoff blast
land landing touchdown touch
sink sank sunk founder capsize
find found discover discovery recover recovery retrieve locate
rescue save pluck
strand ground aground
evacuate evacuation
search hunt manhunt
investigate investigation inquiry probe
abandon abort cancel cancellation call scrap
postpone delay defer
begin start commence
end finish conclude
rise increase climb grow growth jump surge soar
fall drop decline plunge slump tumble sink
fine penalise penalize penalty
ban prohibit bar suspend suspension
sanction embargo
invade invasion
withdraw withdrawal pull
surrender capitulate
punch hit strike struck beat slap assault attack
tweet post
warn warning threaten threat
blame accuse accusation allege allegation
destroy demolish destruction raze flatten level gut devastate devastation wreck ruin ravage
damage destroy harm devastate affect
cut sever damage break
outage disruption disrupt blackout downtime interrupt interruption
flood flooding inundate deluge submerge swamp
erupt eruption
quake earthquake tremor temblor aftershock
collapse cave crumble subside
break burst breach rupture fracture collapse
storm hurricane typhoon cyclone
escape flee run bolt abscond breakout
disappear disappearance vanish missing
kidnap kidnapping abduct abduction
hijack hijacking seize
rob robbery steal theft heist burglary burgle loot looting snatch grab stole
leak spill
approve approval pass adopt
reject rejection refuse decline
overturn reverse quash revoke
visit trip travel
marry marriage wedding wed
divorce split
birth born bear
hospitalise hospitalize hospital treat treatment
operate operation surgery
treat treatment rehab rehabilitation
infect infection outbreak
vaccinate vaccination
fix patch repair plug resolve correct address remedy
exploit hack leverage
update upgrade patch
trigger spark touch cause prompt provoke ignite
move transfer relocate shift
return comeback
foil thwart repel repulse prevent stop avert
hide conceal disguise pose
confiscate seize seizure impound
throw hurl toss lob
deliver delivery
deploy deployment send dispatch
host present
award honour honor prize
play portray portrayal
film shoot shooting
crackdown sweep raid operation
suicide kill hang
drive speed
drink drunk dui
promise pledge vow
defend retain
name identify identification
confirm confirmation
extend extension
expand expansion
reduce cut reduction slash
pay payment
sue lawsuit suit file litigation
file lodge
settle settlement
complete completion finish
build construct construction
test testing
orbit circle
board embark
attempt try bid
enter check admit admission
fall slip plummet
tour concert perform performance
show display exhibit exhibition
fail failure
suspect suspicion
apologise apologize apology
celebrate celebration
mourn mourning funeral bury burial
observe observance
tie draw
trade swap deal`

/** The rows that a word stands in, by base form. */
export const actionRows = new Map<string, number[]>()
for (const [row, words] of rows.split('\n').entries()) {
  for (const word of words.split(' ')) actionRows.set(word, [...(actionRows.get(word) ?? []), row])
}
