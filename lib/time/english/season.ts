import type { CalendarExpression } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'

const anyYear = '{year|yearWords|shortYear}'

/** Seasons, with and without their year. */
export const seasonRules: Rule[] = [
  {
    name: 'seasonOfYear',
    patterns: [`the? {season} ,? of? ${anyYear}`],
    read: seasonOf,
  },
  {
    name: 'seasonOfWhichYear',
    patterns: ['the? {season} of? the? {which} year', '{which} year {season}'],
    read: captures => ({ ...seasonOf(captures), yearWhich: captures.which }),
  },
  {
    name: 'lastSeason',
    patterns: ['the? {which} {season}', 'this {which} {season}'],
    read: captures => ({ ...seasonOf(captures), which: captures.which }),
  },
  {
    name: 'season',
    patterns: ['the? {season}'],
    read: (captures, place) => (isSeason(place) ? seasonOf(captures) : null),
  },
]

function seasonOf(captures: Captures): CalendarExpression {
  return {
    kind: 'calendar',
    season: captures.season,
    ...((captures.year ?? captures.yearWords) && { year: captures.year ?? captures.yearWords }),
    ...(captures.shortYear !== undefined && { shortYear: captures.shortYear }),
  }
}

const seasonPrepositions = new Set(
  'in during by until since through throughout early late mid - last before after all of'.split(
    ' ',
  ),
)

/** "in spring", "the summer"; not "to fall", "the fall of Rome" or "summer camp". */
function isSeason(place: Place): boolean {
  const word = place.source.tokens[place.next - 1]?.word
  const hasArticle = place.next - place.first > 1
  if (
    /^(?:camp|school|games|olympics|palace|vacation|holiday|sale|of|time|jobs?|internship|coat|sports?|from|in|to)$/.test(
      place.after,
    )
  ) {
    if (word === 'fall' || place.after !== 'in') return false
  }
  if (word === 'fall' || word === 'spring') {
    return hasArticle
      ? seasonPrepositions.has(place.before)
      : /^(?:in|by|last|until|since|during)$/.test(place.before)
  }
  return hasArticle ? true : seasonPrepositions.has(place.before)
}
