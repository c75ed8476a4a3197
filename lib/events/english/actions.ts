/**
 * Words for the same kind of happening, verbs and nouns together, by base form. A word may stand in
 * several rows: "strike" is a blow, an attack and a stoppage of work. General English.
 */
const rows = `attack assault assail raid ambush
attack strike bomb bombing airstrike shell shelling bombard bombardment hit
collide collision crash smash ram hit strike impact
explode explosion blast detonate detonation
burn fire blaze
kill die death dead fatality slay murder perish fatal
injure injury wound hurt
shoot shooting gunfire fire
arrest detain detention apprehend capture custody
charge indict indictment prosecute prosecution
appear appearance hearing court
sentence jail imprison
convict conviction verdict guilty
acquit acquittal clear
release free freed bail
resign resignation quit departure
dismiss dismissal sack fire oust
appoint appointment name
elect election win victory
vote ballot poll referendum
protest demonstrate demonstration march rally
strike walkout stoppage walk
close closure shut shutdown
open opening reopen
announce announcement unveil
say tell
meet meeting talk summit discuss discussion negotiate negotiation
agree agreement deal accord pact sign
sell sale sold
buy purchase acquire acquisition takeover
merge merger
launch liftoff
land landing touchdown touch
sink sank sunk founder
find found discover discovery recover recovery retrieve locate
rescue save
evacuate evacuation
search hunt
investigate investigation inquiry probe
abandon abort cancel cancellation call scrap
postpone delay
begin start commence
end finish conclude
rise increase climb grow
fall drop decline plunge slump
fine penalise penalty
ban prohibit bar
sanction embargo
invade invasion
withdraw withdrawal pull
surrender capitulate
free liberate liberation
punch hit strike struck beat slap assault attack
tweet post
warn warning threaten threat
blame accuse accusation
demolish destroy destruction
flood flooding inundate
erupt eruption
quake earthquake tremor
collapse
storm hurricane typhoon cyclone
escape flee
kidnap kidnapping abduct abduction
rob robbery steal theft
leak spill
approve approval pass adopt
reject rejection refuse
visit trip travel
marry marriage wedding
hospitalise hospitalize hospital treat
operate operation surgery
infect infection outbreak
vaccinate vaccination`

/** The rows that a word stands in, by base form. */
export const actionRows = new Map<string, number[]>()
for (const [row, words] of rows.split('\n').entries()) {
  for (const word of words.split(' ')) actionRows.set(word, [...(actionRows.get(word) ?? []), row])
}
