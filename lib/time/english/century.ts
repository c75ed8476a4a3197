import type { Place, Rule } from '#lib/time/pattern'

const tens: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Decades, centuries and years before Christ. */
export const centuryRules: Rule[] = [
  {
    name: 'decade',
    patterns: ['the? {count} s', "the? {count} ' s"],
    read: ({ count }, place) => {
      const year = count?.value ?? 0
      const isGlued = place.source.tokens.gapAt(place.next - 1) === 'none'
      if (!isGlued || year % 10 !== 0 || year < 1000 || year >= 2100) return null
      // "the 1500s" are a century, "the 1900s" and "the 2000s" as often a decade.
      return year % 100 === 0 && year < 1900
        ? { kind: 'calendar', century: year / 100 }
        : { kind: 'calendar', decade: year / 10 }
    },
  },
  {
    name: 'shortDecade',
    patterns: ['the? {shortYear} s'],
    read: ({ shortYear = 1 }) =>
      shortYear % 10 === 0 ? { kind: 'calendar', shortDecade: shortYear } : null,
  },
  {
    name: 'decadeWord',
    patterns: [`the {phase}? ${Object.keys(tens).join('|')}`],
    read: ({ phase }, place) => {
      const word = place.source.tokens.wordAt(place.next - 1)
      const shortDecade = tens[word] ?? 0
      return place.after === 'of'
        ? null
        : { kind: 'calendar', shortDecade, ...(phase && { mod: phase }) }
    },
  },
  {
    name: 'century',
    patterns: ['the? {ordinal} -? century', 'the? {ordinal} century ad|ce'],
    read: ({ ordinal = 0 }) => (ordinal <= 21 ? { kind: 'calendar', century: ordinal - 1 } : null),
  },
  {
    name: 'centuryBeforeChrist',
    patterns: ['the? {ordinal} -? century bc|bce'],
    read: ({ ordinal = 0 }) => ({ kind: 'calendar', century: ordinal - 1, isBeforeChrist: true }),
  },
  {
    name: 'yearBeforeChrist',
    patterns: ['{count} bc|bce'],
    read: ({ count }) =>
      count?.value && Number.isInteger(count.value) && count.value < 10000
        ? { kind: 'calendar', year: count.value, isBeforeChrist: true }
        : null,
  },
  {
    name: 'yearOfOurLord',
    patterns: ['ad {count}', '{count} ad|ce'],
    read: ({ count }, place) =>
      count?.value && count.value < 2100 && isCapital(place)
        ? { kind: 'calendar', year: count.value }
        : null,
  },
]

/** "AD 79" and "79 AD", but not "an ad". */
function isCapital({ source, first, next }: Place): boolean {
  return source.tokens.at(first)?.capital === true || source.tokens.at(next - 1)?.capital === true
}
