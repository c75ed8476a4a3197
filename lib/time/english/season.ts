import type { CalendarExpression } from '#lib/time/expression'
import type { Captures, Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'
import { wordSet } from '#lib/time/word-set'
import { readYearPair } from './numeric'

const anyYear = '{year|yearWords|shortYear}'

/** Seasons, with and without their year. */
export const seasonRules: Rule[] = [
  {
    name: 'seasonOfYear',
    patterns: [`the? {season} ,? of? ${anyYear}`],
    read: seasonOf,
  },
  {
    name: 'seasonOfTwoYears',
    patterns: ['the? {season} of? {year} -|–|/ {twoDigits}', 'the? {season} of? {numeric}'],
    read: captures => seasonOfTwoYears(captures),
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

/** "the winter of 2016/17" is the one that begins in 2016. */
function seasonOfTwoYears({
  season,
  year,
  twoDigits,
  numeric = '',
}: Captures): CalendarExpression | null {
  const first = readYearPair(numeric)?.year ?? (twoDigits === ((year ?? 0) + 1) % 100 ? year : null)
  return first ? { kind: 'calendar', season, year: first } : null
}

const seasonPrepositions = wordSet(
  'in during by until since through throughout early late mid - last before after all of spent spend over this for',
)

const neverDates =
  /^(?:camp|camps|school|games|olympics|palace|vacation|holiday|holidays|sale|of|jobs?|internship|coat|sports?|clothes|house|solstice|break)$/

/** "in spring", "the summer"; not "to fall", "the fall of Rome" or "summer camp". */
function isSeason(place: Place): boolean {
  const word = wordAt(place.source, place.next - 1)
  const hasArticle = place.next - place.first > 1
  if (neverDates.test(place.after)) return false
  const follows = place.before === 'and' && isSeasonName(wordAt(place.source, place.first - 2))
  if (hasArticle || follows) {
    return (
      word === 'summer' ||
      word === 'winter' ||
      word === 'autumn' ||
      follows ||
      seasonPrepositions.has(place.before)
    )
  }
  // "fall" and "spring" are verbs and springs more often than seasons.
  if (word === 'fall' || word === 'spring')
    return /^(?:in|by|since|until|during|last)$/.test(place.before)
  return seasonPrepositions.has(place.before)
}

function isSeasonName(word: string): boolean {
  return /^(?:spring|summer|autumn|fall|winter)$/.test(word)
}
