import type { Place } from '#lib/time/pattern'
import { type Source, wordAt } from '#lib/time/source'
import { wordSet } from '#lib/time/word-set'

const datePrepositions =
  wordSet(`in since of by until till from during before after through throughout to between early late
    mid - last next this each every on for and or than around about`)
/** Before a month, but as well before a person: "and June Smith". */
const joinsNames = wordSet('and or than for on about around each every')
const firstNames = new Set(['june', 'april', 'may', 'august', 'jan'])
const verbsAfterModal = wordSet(
  'be have not also well only need take make get come go see become find help want say use still',
)

/** Whether the month's name in these braces is one: capital, and not the verb "may" or a person. */
export function isMonthName(place: Place, name: string): boolean {
  const [at] = place.of(name)
  const token = place.source.tokens.at(at)
  if (!token) return false
  const { word } = token
  const isAlone = place.next - place.first === 1
  if (!token.capital) return false
  if (!isAlone) return true
  const next = place.source.tokens.at(place.next)
  if (word === 'may' || word === 'march') return isMayOrMarch(place, word)
  const isAbbreviation = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(word)
  if (isAbbreviation && place.source.text[token.end - 1] !== '.')
    return datePrepositions.has(place.before) && !next?.capital
  const isName = firstNames.has(word) && next?.capital && next.gap === 'space'
  return !isName || (datePrepositions.has(place.before) && !joinsNames.has(place.before))
}

/** "May" and "March" at the head of a sentence are verbs and marches more often than months. */
function isMayOrMarch(place: Place, word: string): boolean {
  if (verbsAfterModal.has(place.after)) return false
  const next = place.source.tokens.at(place.next)
  if (datePrepositions.has(place.before)) return !(next?.capital && next.gap === 'space')
  if (place.after === "'s" || place.after === '-') return true
  // "the wettest March since …": what has a record is a month.
  if (/.est$/.test(place.before)) return !next?.capital
  if (/^(?:the|a|its|their|his|that)$/.test(place.before)) {
    const isNoun = !/^(?:[^a-z].*|to|on|of|from|through|against|in|was|were|is|and|)$/.test(
      place.after,
    )
    return isNoun && !next?.capital
  }
  return word === 'may' && place.before === ',' && !/^[a-z]/.test(place.after)
}

const yearCues =
  wordSet(`in since of by until till from during before after through throughout to between for early
    late mid and or than circa around year fiscal calendar summer spring autumn fall winter ( -
    – , / ; : is was as the a his her its their`)
const countables =
  wordSet(`people men women children troops soldiers workers jobs miles kilometers kilometres km meters
    metres feet tons tonnes pounds dollars euros percent copies shares votes points seats
    tickets barrels acres hectares homes houses units cars members times employees victims
    deaths cases students hours days weeks months years minutes seconds`)

/** Whether four digits are a year and no count, price, score, model or house number. */
export function isYear(place: Place, year: number): boolean {
  const { before, after, source } = place
  if ('$£€#+'.includes(before) && before !== '') return false
  if (countables.has(after) || after === '%' || after === '°') return false
  if (countsBefore.has(before) || numbered.has(before) || isNumber(place) || isCounted(place)) {
    return before === 'than' ? year >= 1800 : false
  }
  const glued = source.tokens.at(place.next)
  if (glued?.gap === 'none' && (glued.word === '-' || glued.word === '/')) {
    const word = wordAt(source, place.next + 1)
    if (/^(?:year|page|meter|metre|mile|seat|member|foot|strong|point)$/.test(word)) return false
  }
  if (source.tokens.gapAt(place.first) === 'none' && before === '.') return false
  if (year >= 1900 && year < 2050) return true
  if (isLikeClock(year) && !surelyYear.has(before) && !tellsOfMiddleAges(source)) return false
  const isRange = /^[-–]$/.test(after) && /^1\d{3}$/.test(wordAt(source, place.next + 1))
  return isRange || yearCues.has(before)
}

/** "After 1100 she was seen again", "between 1040 and 1050": many newsrooms write times of day so. */
function isLikeClock(year: number): boolean {
  return year >= 1000 && year < 1500 && year % 100 < 60
}

const surelyYear = wordSet('in of since circa year during early late mid throughout calendar (')
const middleAges = new RegExp(
  String.raw`\b(?:medieval|middle ages|1[1-5]th[- ]century|` +
    String.raw`(?:in|since|circa|year) 1[0-4]\d\d\b(?!,\d| (?:${[...countables].join('|')}|\w+s)\b))`,
  'i',
)
const oldTexts = new WeakMap<Source, boolean>()

function tellsOfMiddleAges(source: Source): boolean {
  const known = oldTexts.get(source)
  if (known !== undefined) return known
  const tells = middleAges.test(source.text)
  oldTexts.set(source, tells)
  return tells
}

/** "On April 3 1200 workers", "May 2000 people attend?": a number after a month that counts what follows. */
export function isCountAfterMonth(place: Place, year: number): boolean {
  if (!countables.has(place.after)) return false
  if (year < 1800 && year % 50 === 0) return true
  const [at] = place.of('month')
  const word = wordAt(place.source, at)
  const canBeVerb = place.first === at && (word === 'may' || word === 'march')
  return canBeVerb && !datePrepositions.has(place.before) && !determiners.has(place.before)
}

const determiners = new Set(['the', 'a', 'its', 'their', 'his', 'her', 'that'])

/** What carries a number of its own: "Windows 2000", "PO Box 1998", "Article 2018". */
const numbered =
  wordSet(`windows bmw porsche article section paragraph clause resolution agenda iso box suite
    apartment unit bus train lot model serial extension gate platform`)
/** "No. 2018", "nearly 2000". */
const countsBefore = wordSet(
  'no number flight room page route boeing highway than about nearly some over',
)
const streets = wordSet(
  'street st road rd avenue ave boulevard blvd lane drive parkway pike court place',
)
const makes =
  wordSet(`ford chevrolet chevy toyota honda nissan mazda subaru dodge buick cadillac pontiac jeep
    mercedes bmw audi volkswagen volvo lexus hyundai kia oldsmobile chrysler saab porsche
    ferrari jaguar fiat renault peugeot lada`)

/** "555-2016", "No. 2018", "1984 Main Street", "a 1998 Honda". */
function isNumber({ source, first, next, before, after }: Place): boolean {
  const { tokens } = source
  if (before === '.' && wordAt(source, first - 2) === 'no') return true
  const isDialled = before === '-' && tokens.gapAt(first) === 'none'
  if (isDialled && /^\d{3}$/.test(wordAt(source, first - 2))) return true
  if (!tokens.at(next)?.capital) return false
  const isCar = /^(?:a|his|her|their|my|'s)$/.test(before) && tokens.gapAt(next) === 'space'
  if (isCar && makes.has(after)) return true
  if (datePrepositions.has(before)) return false
  return [1, 2].some(on => tokens.at(next + on)?.capital && streets.has(wordAt(source, next + on)))
}

/** "between 1500 and 2000 people": what is counted comes after the second number. */
function isCounted({ source, next, after }: Place): boolean {
  const isRange = /^(?:and|to|or|-|–)$/.test(after) && source.tokens.kindAt(next + 1) === 'number'
  return isRange && countables.has(wordAt(source, next + 2))
}

const weekdayNames: Record<string, RegExp> = {
  sunday:
    /^(?:times|telegraph|mirror|express|herald|mail|post|sun|people|world|independent|business|school|schools|night's)$/,
  friday: /^(?:prayers?)$/,
  monday: /^(?:club)$/,
  sun: /^/,
}

/** Whether a weekday's name is one, and no newspaper, day of fame, verb ("sat") or star ("Sun"). */
export function isWeekdayName(place: Place, name: string): boolean {
  const [at, end] = place.of(name)
  const token = place.source.tokens.at(at)
  if (!token?.capital) return false
  const next = place.source.tokens.at(end)
  const isAbbreviation = token.word.length < 6
  if (isAbbreviation && /^(?:sat|sun|mon|wed|thu|fri|tue)$/.test(token.word)) {
    const isDotted = place.source.text[token.end - 1] === '.'
    const isCounted = /^(?:last|next|this)$/.test(wordAt(place.source, at - 1))
    return isDotted || (isCounted && place.next - place.first > 1 && next?.word !== '.')
  }
  if (next?.capital && next.gap === 'space' && weekdayNames[token.word]?.test(next.word))
    return false
  const before = wordAt(place.source, at - 1)
  const isNamed = place.source.tokens.at(at - 1)?.capital
  return !(
    isNamed && /^(?:black|bloody|super|cyber|ash|man|fat|shrove|holy|good|whit)$/.test(before)
  )
}
