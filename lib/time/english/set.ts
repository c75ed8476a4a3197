import type { Expression, Unit } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'
import { wordSet } from '#lib/time/word-set'
import { durationValue } from './duration'

const adverbs: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** What comes again and again: "every Monday", "twice a week", "daily". */
export const setRules: Rule[] = [
  {
    name: 'everyUnit',
    patterns: ['every|each {single}', 'every {count} {unit}', 'per {single}'],
    read: (captures, place) => {
      const isSpeed = /^(?:second|minute|hour)$/.test(captures.single ?? '')
      return isSpeed && place.source.tokens.wordAt(place.first) === 'per'
        ? null
        : everyUnit(captures)
    },
  },
  {
    name: 'everyOther',
    patterns: ['every other|second {single}'],
    read: ({ single = 'day' }) => ({ kind: 'set', value: durationValue(2, single) }),
  },
  {
    name: 'everyOtherWeekday',
    patterns: ['every other|second {weekday}'],
    read: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}` }),
  },
  {
    name: 'everyDate',
    patterns: ['every|each {weekday} {part}?', '{weekdays}', 'every {part}', '{weekday} {parts}'],
    read: readEveryDate,
  },
  {
    name: 'everyTwoDates',
    patterns: ['{weekday} and|or {weekday:weekday2} {parts}'],
    read: ({ weekday, weekday2, parts }, { first, next }) => [
      { expression: everyWeekday(weekday, parts), first, next: first + 1 },
      { expression: everyWeekday(weekday2, parts), first: first + 2, next },
    ],
  },
  {
    name: 'atNight',
    patterns: ['{part}'],
    read: ({ part }, { before }) =>
      part === 'NI' && /^(?:at|by)$/.test(before) ? { kind: 'set', value: 'XXXX-XX-XXTNI' } : null,
  },
  {
    name: 'everyMonth',
    patterns: ['every|each {month}', 'every|each {season}', '{seasons}'],
    read: captures => {
      const month = String(captures.month ?? '').padStart(2, '0')
      const season = captures.season ?? captures.seasons
      return captures.seasons === 'FA' ? null : { kind: 'set', value: `XXXX-${season ?? month}` }
    },
  },
  {
    name: 'timesAUnit',
    patterns: ['a|an {single}', 'a|an|each|every day|week|month|year'],
    read: readRate,
  },
  {
    name: 'daily',
    patterns: [Object.keys(adverbs).join('|')],
    read: (_, place) => {
      const word = wordAt(place.source, place.first)
      const isName = place.source.tokens.at(place.next)?.capital && place.after !== ''
      const isQuarterlyReport = word === 'quarterly' && /^[a-z]/.test(place.after)
      return isName || isQuarterlyReport || isAmount(place)
        ? null
        : { kind: 'set', value: adverbs[word] ?? '' }
    },
  },
]

function everyUnit(captures: Captures): Expression {
  const unit: Unit = captures.single ?? captures.unit ?? 'day'
  return { kind: 'set', value: durationValue(captures.count?.value ?? 1, unit) }
}

function readEveryDate(captures: Captures, place: Place): Expression | null {
  const weekday = captures.weekday ?? captures.weekdays
  const part = captures.part ?? captures.parts
  if (captures.weekdays && !place.source.tokens.at(place.first)?.capital) return null
  const day = weekday ? `XXXX-WXX-${weekday}` : 'XXXX-XX-XX'
  return { kind: 'set', value: part ? `${day}T${part}` : day }
}

/** "rose 8 percent annually", "10,000 units annually", "the average daily volume": how much, not when. */
function isAmount({ source, first, before }: Place): boolean {
  const word = wordAt(source, first)
  if (before === 'average' && word !== 'hourly') return true
  if (!/^(?:annually|yearly|monthly|weekly)$/.test(word)) return false
  return [1, 2, 3].some(back => source.tokens.kindAt(first - back) === 'number')
}

function everyWeekday(weekday: number | undefined, part: string | undefined): Expression {
  return { kind: 'set', value: `XXXX-WXX-${weekday}T${part}` }
}

const rateNouns =
  wordSet(`times time once twice percent dollar dollars million billion trillion thousand hundred
  people pound pounds barrel barrels ton tons tonnes units cents share shares hours days weeks
  miles copies cars vehicles visitors % euro euros each cases`)

/** "three times a week", "$2 million a year": a rate. "a year" elsewhere lasts a year. */
function readRate(captures: Captures, place: Place): Expression | null {
  const isRate = rateNouns.has(place.before) || /^\d[\d.,]*$/.test(place.before)
  if (!isRate || !captures.single || /^(?:ago|earlier|later|before|after)$/.test(place.after))
    return null
  return { kind: 'set', value: durationValue(1, captures.single) }
}
