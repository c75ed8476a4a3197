import type { Publication, Timex } from '#lib/model'
import { compareEdtf } from './edtf'
import { dateInWords } from './edtf-words'
import { entryOf } from './lexicon'

/** How a time expression was read, in plain words for the page. */
export function explainTimex(timex: Timex, published: Publication | null): string {
  const quoted = `“${timex.text.replace(/\s+/g, ' ')}”`
  return `${quoted}, ${readingInWords(timex, published)}${otherReadings(timex)}`
}

function readingInWords(timex: Timex, published: Publication | null): string {
  if (timex.type === 'DURATION') return 'a length of time'
  if (timex.type === 'SET') return 'something that recurs'
  if (timex.value.endsWith('_REF')) return 'too vague to date'
  if (!timex.edtf) return unplacedInWords(timex)
  if (timex.anchor === 'none') return 'stated'
  const isYearOnly = isStatedButForYear(timex)
  if (timex.anchor === 'context') return fromContext(timex, isYearOnly)
  if (isYearOnly) return `stated; the year is counted from ${publicationInWords(timex, published)}`
  return `${direction(timex)} ${publicationInWords(timex, published)}`
}

function unplacedInWords(timex: Timex): string {
  return timex.anchor === 'publication'
    ? 'counted from a publication date that is not known'
    : 'counted from a date that the text does not name'
}

function fromContext(timex: Timex, isYearOnly: boolean): string {
  const from = timex.countedFrom ? dateInWords(timex.countedFrom) : 'the date'
  return isYearOnly
    ? `stated; the year is that of ${from} before it`
    : `counted from ${from} before it`
}

/** "April 11" states all but its year. */
function isStatedButForYear({ text }: Timex): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/)
  const [first = '', second = ''] = words
  const isCounted = counted.has(first === 'the' ? second : first)
  const namesMonth = words.some(word => entryOf(word)?.month !== undefined)
  return namesMonth && !isCounted && !words.some(word => away.has(word))
}

const counted = new Set(['last', 'next', 'this', 'following', 'previous'])
const away = new Set(['before', 'after', 'ago', 'later', 'earlier', 'from'])

function direction({ edtf = '', countedFrom = '' }: Timex): string {
  if (edtf === countedFrom) return 'the day of'
  return compareEdtf(edtf, countedFrom) < 0 ? 'counted back from' : 'counted on from'
}

function publicationInWords(timex: Timex, published: Publication | null): string {
  const date = timex.countedFrom ?? published?.value
  const inferred = published?.basis === 'inferred' ? ', a date that is itself inferred' : ''
  return `publication${date ? ` on ${dateInWords(date)}` : ''}${inferred}`
}

/** Only where a reader may well think of the other reading: numbers that could be day or month. */
function otherReadings({ rule, edtf = '', alternatives = [] }: Timex): string {
  if (rule !== 'numericDate' || alternatives.length === 0) return ''
  const others = alternatives.map(edtf => dateInWords(edtf)).join(' or ')
  const isOpen = edtf.startsWith('[')
  return isOpen
    ? `; the numbers could also mean ${others}`
    : `; the numbers could mean ${others}, but for other dates beside it or of its source`
}
