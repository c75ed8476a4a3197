import type { Expression, Mod, PartOfDay, TimeOfDay } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'

/** Times of the day, alone ("this morning") and of a date ("late on Wednesday"). */
export const partOfDayRules: Rule[] = [
  {
    name: 'partOfDate',
    patterns: [
      '{date} ,? {part}',
      'the? {part} of|on {date}',
      'the? {part} hours of {date}',
      '{part} {date}',
      'in the {part} of|on {date}',
    ],
    read: captures => withTime(captures.date, { part: captures.part ?? 'DT' }),
  },
  {
    name: 'phaseOfPartOfDate',
    patterns: [
      'the? {phase} -? {part} of|on? {date}',
      '{phase} in the {part} of|on {date}',
      'the? {phase} {part} hours of|on? {date}',
      'the? {phase} hours of|on {date}',
      '{phase} on? {date} {part}',
      '{date} {phase} -? {part}',
    ],
    read: ({ date, part, phase }) =>
      withTime(date, { part: part ?? (phase === 'START' ? 'MO' : 'NI') }, phase),
  },
  {
    name: 'smallHours',
    patterns: ['the? wee|small hours of|on? {date}'],
    read: ({ date }) => withTime(date, { part: 'MO' }, 'START'),
  },
  {
    name: 'overnightOfDate',
    patterns: ['overnight on? {date}', '{date} overnight'],
    read: ({ date }) => withTime(date, { part: 'NI' }),
  },
  {
    name: 'aboutClockOfDate',
    patterns: ['about|around|approximately {clock} ,? on? ,? {date}'],
    read: captures => withTime(captures.date, captures.clock, 'APPROX'),
  },
  {
    name: 'phaseOfDay',
    patterns: ['{phase} on? {date}'],
    read: (captures, place) => phaseOfDay(captures.date, captures.phase, isComparative(place)),
  },
  {
    name: 'laterInTheDay',
    patterns: ['{phase} in the day'],
    read: ({ phase }) => ({ kind: 'unit', unit: 'day', which: 'same', mod: phase }),
  },
  {
    name: 'clockOfDate',
    patterns: ['{clock} ,? on? ,? {date}', '{date} ,? at|around|about? {clock}'],
    read: captures => withTime(captures.date, captures.clock),
  },
  {
    name: 'thisPart',
    patterns: ['{phase}? this|that {part}', '{phase}? the next|following|same|previous {part}'],
    read: (captures, place) => {
      const words = place.source.tokens.slice(place.first, place.next).map(token => token.word)
      const which = words.map(word => partWhich[word]).find(found => found !== undefined)
      return partAlone(captures, which ?? 'following')
    },
  },
  {
    name: 'partBefore',
    patterns: ['the {part} before|after'],
    read: (captures, place) => {
      if (!/^(?:[.,;:)"”?!–-]|and|but|when|)$/.test(place.after)) return null
      const isBefore = place.source.tokens.wordAt(place.next - 1) === 'before'
      return partAlone(captures, isBefore ? 'previous' : 'following')
    },
  },
  {
    name: 'lastNight',
    patterns: ['{phase}? last night|evening'],
    read: captures => partAlone({ ...captures, part: 'NI' }, 'last'),
  },
  {
    name: 'nightBeforeLast',
    patterns: ['the night before last'],
    read: () => ({
      kind: 'shift',
      unit: 'day',
      count: 2,
      direction: -1,
      from: 'publication',
      time: { part: 'NI' },
    }),
  },
  {
    name: 'overnight',
    patterns: ['overnight'],
    read: (_, place) =>
      /^(?:rates?|bag|stays?|success|loans?|delivery|interest|-)$/.test(place.after)
        ? null
        : { kind: 'timeOfDay', which: 'the', time: { part: 'NI' } },
  },
  {
    name: 'partAlone',
    patterns: ['the? {phase} {part}', 'mid -? {part}', 'the {part}'],
    read: (captures, place) =>
      captures.part !== 'NI' && !/^(?:of|after|before)$/.test(place.after) && !isName(place)
        ? partAlone(captures, 'the')
        : null,
  },
  {
    name: 'clock',
    patterns: ['{clock}', 'about|around {clock}'],
    read: (captures, place) => {
      const isApprox =
        place.next - place.first > 1 && place.source.tokens.kindAt(place.first) === 'word'
      // "in 3:35" is how long a race took, "Luke 12:30" a verse.
      const isBare = place.next - place.first === 1
      if (!captures.clock || (isBare && notClocks.test(place.before))) return null
      const mod: Mod | undefined =
        isApprox && /^a/.test(place.source.tokens.wordAt(place.first)) ? 'APPROX' : undefined
      return { kind: 'timeOfDay', which: 'the', time: captures.clock, ...(mod && { mod }) }
    },
  },
]

/** "The Dawn party": with a capital it is none. */
function isName({ source: { tokens }, next }: Place): boolean {
  return tokens.at(next - 1)?.capital === true
}

const notClocks =
  /^(?:in|chapter|verse|psalm|genesis|exodus|leviticus|isaiah|matthew|luke|acts|romans|corinthians|revelation)$/

function partAlone(
  captures: Captures,
  which: 'this' | 'same' | 'following' | 'previous' | 'last' | 'the',
): Expression {
  const part: PartOfDay = captures.part ?? 'DT'
  return {
    kind: 'timeOfDay',
    which,
    time: { part },
    ...(captures.phase && { mod: captures.phase }),
  }
}

const partWhich: Record<string, Parameters<typeof partAlone>[1]> = {
  this: 'this',
  that: 'same',
  same: 'same',
  previous: 'previous',
}

/** "earlier Friday" is some time of that day, "early Friday" its morning. */
function isComparative(place: Place): boolean {
  return /^(?:earlier|later)$/.test(place.source.tokens.wordAt(place.first))
}

const dayUnits = new Set(['day'])

/** A time of the day belongs to a day: "the morning of April 7", not "the morning of 1998". */
export function withTime(
  date: Expression | undefined,
  time: TimeOfDay | undefined,
  mod?: Mod,
): Expression | null {
  if (!date || !time || !isDay(date) || date.time) return null
  return { ...date, time, ...(mod && { mod }) }
}

function isDay(date: Expression): boolean {
  if (date.kind === 'weekday') return true
  if (date.kind === 'calendar') return date.day !== undefined || date.holiday !== undefined
  if (date.kind === 'shift') return dayUnits.has(date.unit)
  return date.kind === 'unit' && date.unit === 'day'
}

/** "early Thursday" is its morning and "late on Wednesday" its night: of a day that is a time of day. */
function phaseOfDay(
  date: Expression | undefined,
  phase: Mod | undefined,
  isRelative: boolean,
): Expression | null {
  if (!date || !phase || date.mod || date.time || !isDay(date)) return null
  if (isRelative) return { ...date, mod: phase }
  const part = phase === 'START' ? 'MO' : phase === 'END' ? 'NI' : 'MI'
  return { ...date, time: { part } }
}
