/** A date in the words of a page: day, month and year, with its time of day where one stands beside it. */
export type WrittenDate = { value: string; time?: string; words: string; index: number }

/** In which order numbers with slashes stand: day first, month first, or nobody knows. */
export type DateOrder = 'day first' | 'month first' | 'unknown'

/** Beginnings of month names in the languages of the pages that people save, for each month. */
const monthStarts = [
  'jan|jän|ene|gen|янв|oca|sty',
  'feb|fév|fev|lut|фев|şub|helmi',
  'mar|mär|mrz|maa|mrt|мар|maart',
  'apr|avr|abr|апр|nis|kwi|huhti',
  'may|mai|maj|mei|mag|мая|май|touko|mayıs',
  'jun|juin|giu|cze|июн|haz|kesä',
  'jul|juil|lug|lip|июл|tem|heinä',
  'aug|aoû|aou|ago|авг|ağu|sie|elo',
  'sep|set|сен|eyl|wrz|syys',
  'oct|okt|out|ott|окт|eki|paź|loka',
  'nov|ноя|kas|lis|marras',
  'dec|dez|dic|déc|дек|ara|gru|joulu',
]

const anyMonth = `(${monthStarts.join('|')})\\p{L}{0,10}`
const year = '((?:19|20)\\d\\d)'
const before = '(?<![\\p{L}\\p{N}])'

type Pattern = { pattern: RegExp; read: (groups: string[], order: DateOrder) => string | null }

const patterns: Pattern[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: ([inYear, , month, day]) => toDay(inYear, month, day),
  },
  {
    pattern: new RegExp(
      `${before}(\\d{1,2})(?:st|nd|rd|th|er|ª|º|°|\\.)?[\\s-]*(?:of |de |d['’])?${anyMonth}\\.?,?[\\s-]*(?:de |del )?${year}(?!\\d)`,
      'giu',
    ),
    read: ([day, month, inYear]) => toDay(inYear, monthNumber(month), day),
  },
  {
    pattern: new RegExp(
      `${before}${anyMonth}\\.?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?,?\\s*${year}(?!\\d)`,
      'giu',
    ),
    read: ([month, day, inYear]) => toDay(inYear, monthNumber(month), day),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu,
    read: ([inYear, month, day]) => toDay(inYear, month, day),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/gu,
    read: ([day, month, inYear]) => toDay(inYear, month, day),
  },
  {
    pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/gu,
    read: ([first, , second, inYear], order) => readNumbers(first, second, inYear, order),
  },
]

/** “3.5.21”: only where nothing but a date is looked for. */
const shortPatterns: Pattern[] = [
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/gu,
    read: ([day, month, short]) => toDay(centuryOf(short) + short, month, day),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})(\/)(\d{1,2})\/(\d\d)(?![\d/])/gu,
    read: ([first, , second, short], order) =>
      readNumbers(first, second, centuryOf(short) + short, order),
  },
]

/** The web is younger than 1990. */
function centuryOf(short: string | undefined): string {
  return Number(short) >= 90 ? '19' : '20'
}

/**
 * The dates in `text` in their order; a date in numbers whose order nobody knows is left out.
 * `short` takes years of two digits as well.
 */
export function findWrittenDates(
  text: string,
  order: DateOrder,
  { short = false } = {},
): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const { pattern, read } of short ? [...patterns, ...shortPatterns] : patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match.slice(1), order)
      const isCovered = found.some(({ index, words }) => overlaps(index, words, match))
      if (value && !isCovered) found.push({ value, words: match[0], index: match.index })
    }
  }
  return found.sort((a, b) => a.index - b.index).map(date => withTime(date, text))
}

function overlaps(index: number, words: string, match: RegExpExecArray): boolean {
  return match.index < index + words.length && index < match.index + match[0].length
}

function readNumbers(
  first: string | undefined,
  second: string | undefined,
  inYear: string | undefined,
  order: DateOrder,
): string | null {
  const dayFirst = toDay(inYear, second, first)
  const monthFirst = toDay(inYear, first, second)
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst
  if (order === 'unknown') return null
  return order === 'day first' ? dayFirst : monthFirst
}

/** The day as YYYY-MM-DD; null where there is none such. */
export function toDay(
  inYear: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const value = `${inYear}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const instant = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== value) return null
  return value
}

function monthNumber(start: string | undefined): string {
  const name = start?.toLowerCase() ?? ''
  return String(monthStarts.findIndex(starts => starts.split('|').includes(name)) + 1)
}

/** A time of day directly behind a date: “3 May 2021, 15:47 Uhr”, “3 May 2021 at 3:47 pm”. */
function withTime(date: WrittenDate, text: string): WrittenDate {
  const behind = text.slice(date.index + date.words.length, date.index + date.words.length + 40)
  const match =
    /^[\s,|–—@-]*(?:at |um |à |a las |kl\.? )?(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*([ap]\.?m)?(?!\d)/i.exec(
      behind,
    )
  if (!match) return date
  const [, hours = '', minutes = '', half] = match
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59) return date
  return { ...date, time: `${String(hour).padStart(2, '0')}:${minutes}` }
}
