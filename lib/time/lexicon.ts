/** Classes of single words that patterns name in braces: `{month}`, `{weekday}`, `{unit}`, … */
export type WordClass =
  | 'month'
  | 'weekday'
  | 'weekdays'
  | 'unit'
  | 'single'
  | 'units'
  | 'season'
  | 'seasons'
  | 'part'
  | 'parts'
  | 'zone'
  | 'ordinal'
  | 'amPm'
  | 'which'
  | 'phase'
  | 'later'
  | 'unitNumber'
  | 'tens'
  | 'scale'
  | 'vague'
  | 'clockName'

/** What a word is in each class it belongs to: "second" is an ordinal (2) and a unit. */
export type Entry = Partial<Record<WordClass, string | number>>

const lexicon = new Map<string, Entry>()

/** Every word that is in a class. */
export function lexiconWords(): IterableIterator<string> {
  return lexicon.keys()
}

/** The classes of a word in lower case, or undefined when it is in none. */
export function entryOf(word: string): Entry | undefined {
  return lexicon.get(word)
}

function add(wordClass: WordClass, words: Record<string, string | number>) {
  for (const [word, value] of Object.entries(words)) {
    lexicon.set(word, { ...lexicon.get(word), [wordClass]: value })
  }
}

function addList(wordClass: WordClass, list: string, first = 1) {
  list.split(/\s+/).forEach((alternatives, index) => {
    for (const word of alternatives.split('|')) add(wordClass, { [word]: index + first })
  })
}

addList(
  'month',
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
)
addList(
  'weekday',
  'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
)
addList('weekdays', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays')
addList(
  'ordinal',
  `first|1st second|2nd third|3rd fourth fifth sixth seventh eighth ninth tenth eleventh
    twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth`,
)
add('ordinal', { thirtieth: 30 })
add('season', { spring: 'SP', springtime: 'SP', summer: 'SU', summertime: 'SU' })
add('season', { autumn: 'FA', fall: 'FA', winter: 'WI', wintertime: 'WI' })
add('seasons', { springs: 'SP', summers: 'SU', autumns: 'FA', falls: 'FA', winters: 'WI' })
const units: Record<string, string> = {
  second: 'second|sec|seconds|secs',
  minute: 'minute|min|minutes|mins',
  hour: 'hour|hr|hours|hrs',
  day: 'day|days',
  week: 'week|weeks',
  weekend: 'weekend|weekends',
  fortnight: 'fortnight|fortnights',
  month: 'month|months',
  quarter: 'quarter|quarters',
  year: 'year|yr|years|yrs',
  decade: 'decade|decades',
  century: 'century|centuries',
  millennium: 'millennium|millennia|millenniums',
}
/** `unit` is one or many, `single` only one, `units` only many. */
for (const [unit, words] of Object.entries(units)) {
  for (const word of words.split('|')) {
    add('unit', { [word]: unit })
    add(/s$|nnia$/.test(word) ? 'units' : 'single', { [word]: unit })
  }
}
add('which', { last: 'last', past: 'last', this: 'this', current: 'this', next: 'next' })
add('which', { coming: 'next', upcoming: 'next', previous: 'previous', preceding: 'previous' })
add('which', { prior: 'previous', following: 'following', that: 'that', same: 'same' })
add('phase', { early: 'START', earlier: 'START', mid: 'MID', late: 'END', later: 'END' })
add('later', { later: 1, after: 1, afterwards: 1, earlier: -1, before: -1, previously: -1 })
add('part', { morning: 'MO', mornings: 'MO', dawn: 'MO', daybreak: 'MO', sunrise: 'MO' })
add('part', { afternoon: 'AF', evening: 'EV', dusk: 'EV', sunset: 'EV' })
add('part', { night: 'NI', nighttime: 'NI', nightfall: 'EV', lunchtime: 'MI' })
add('parts', { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' })
add('amPm', { am: 0, pm: 12 })
add('clockName', { noon: '12:00', midday: '12:00', midnight: '24:00' })
// Only UTC has one meaning: CST, IST and BST stand for several zones, so a named zone is read and left open.
for (const zone of ['gmt', 'utc', 'z']) add('zone', { [zone]: 'Z' })
const namedZones =
  'bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt jst hkt aest aedt ist et'
for (const zone of namedZones.split(' ')) add('zone', { [zone]: '' })
addList(
  'unitNumber',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  add('tens', { [word]: (index + 2) * 10 })
})
add('scale', { hundred: 100, thousand: 1000, million: 1e6 })
// Words that begin an open count: "several days", "a few weeks", "a dozen years".
for (const word of 'a an half several few many some couple dozens quite'.split(' ')) {
  add('vague', { [word]: 1 })
}
