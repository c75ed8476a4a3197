/** One reading of a date: `value` is YYYY-MM-DD, `time` is `hh:mm` with its offset if stated. */
export type StatedDate = { value: string; time?: string }

/**
 * The first absolute date in a line: `readings` has two dates where day and month may be taken for
 * each other. `before` and `after` are what stands around date, time, zone and weekday.
 */
export type DateInLine = {
  readings: StatedDate[]
  words: string
  before: string
  after: string
  /** The weekday that the line states is another than the date's. */
  wrongWeekday?: string
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const weekdayNames = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const year = '([12]\\d{3})'
const ordinal = '(?:st|nd|rd|th)?'

/** Minutes east of Greenwich. Names that mean different zones in different places are left out. */
const zones: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

type DatePattern = { pattern: RegExp; read: (groups: string[]) => StatedDate[] }

const datePatterns: DatePattern[] = [
  {
    // The zone runs into the day: “GMT +312 April 2018”.
    pattern: new RegExp(
      `\\b(?:GMT|UTC) ?([+-]\\d{1,2}(?::\\d\\d)?)(\\d{1,3}) ${month}\\.?,? ${year}\\b`,
      'i',
    ),
    read: ([zone = '', digits = '', name = '', inYear = '']) =>
      splitZone(zone, digits, name, inYear),
  },
  {
    pattern:
      /\b([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/,
    read: ([inYear = '', , inMonth = '', day = '', time, zone]) =>
      dates(inYear, inMonth, day, time && time + offsetOf(zone)),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})${ordinal}(?: of)?[ -]${month}\\.?,?[ -]${year}\\b`, 'i'),
    read: ([day = '', name = '', inYear = '']) => dates(inYear, monthOf(name), day),
  },
  {
    pattern: new RegExp(`\\b${month}\\.? (\\d{1,2})${ordinal},? ${year}\\b`, 'i'),
    read: ([name = '', day = '', inYear = '']) => dates(inYear, monthOf(name), day),
  },
  {
    pattern: /\b(\d{1,2})([./-])(\d{1,2})\2([12]\d{3})\b/,
    read: ([first = '', , second = '', inYear = '']) => [
      ...dates(inYear, second, first),
      ...(first === second ? [] : dates(inYear, first, second)),
    ],
  },
]

const offset = '(?:GMT|UTC)? ?[+-] ?\\d{1,2}(?::?\\d\\d)?(?!\\d)'
const timePattern = new RegExp(
  `\\b(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?)? ?([ap]\\.?m\\b\\.?)?(?: ?(${offset}|Z\\b|[A-Z]{3,4}\\b))?`,
  'gi',
)
const weekdayPattern = /\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?/i

/** The first absolute date of `line`, day, month and year, with its time of day; null if none. */
export function findDateInLine(line: string): DateInLine | null {
  for (const { pattern, read } of datePatterns) {
    const match = pattern.exec(line)
    if (!match) continue
    const found = read(match.slice(1))
    if (found.length === 0) continue
    return inContext(line, match, found)
  }
  return null
}

/** The first time of day of `line`, with its offset if stated; null if none. */
export function findTimeInLine(line: string): string | null {
  return readTime(line)?.time ?? null
}

function inContext(line: string, match: RegExpExecArray, found: StatedDate[]): DateInLine {
  const sides = [line.slice(0, match.index), line.slice(match.index + match[0].length)]
  const weekday = weekdayPattern.exec(sides.join(' '))?.[1]?.slice(0, 3).toLowerCase()
  const fitting = weekday ? found.filter(({ value }) => weekdayOf(value) === weekday) : found
  const time = sides.map(readTime).find(Boolean)
  const [before = '', after = ''] = sides.map(side =>
    side
      .replace(weekdayPattern, ' ')
      .replace(time?.words ?? '', ' ')
      .trim(),
  )
  const readings = (fitting.length > 0 ? fitting : found).map(date => withTime(date, time?.time))
  return {
    readings,
    words: match[0],
    before,
    after,
    ...(weekday && fitting.length === 0 && { wrongWeekday: weekday }),
  }
}

/** A zone glued to the day belongs behind the time that stands elsewhere in the line. */
function withTime(date: StatedDate, time: string | undefined): StatedDate {
  if (!date.time?.startsWith('zone')) return date.time || !time ? date : { ...date, time }
  const { value } = date
  return time ? { value, time: time.slice(0, 5) + date.time.slice('zone'.length) } : { value }
}

function readTime(side: string): { time: string; words: string } | null {
  for (const match of side.matchAll(timePattern)) {
    const [words, hours = '', minutes, half, zone] = match
    if (minutes === undefined && half === undefined) continue
    let hour = Number(hours)
    if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
    if (hour > 23 || Number(minutes ?? 0) > 59) continue
    return { time: `${pad(hour)}:${minutes ?? '00'}${offsetOf(zone)}`, words }
  }
  return null
}

/** `+03:00` for a zone that says so; '' for one that does not. */
function offsetOf(zone: string | undefined): string {
  if (!zone) return ''
  const named = zones[zone.toUpperCase()]
  if (named !== undefined) return formatOffset(named)
  const match = /([+-]) ?(\d{1,2}):?(\d\d)?$/.exec(zone)
  if (!match) return ''
  const [, sign, hours = '0', minutes = '0'] = match
  if (Number(hours) > 14) return ''
  return formatOffset((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)))
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function splitZone(zone: string, digits: string, name: string, inYear: string): StatedDate[] {
  const run = zone.slice(1) + digits
  const sign = zone.charAt(0)
  const found: StatedDate[] = []
  for (const length of [1, 2]) {
    const day = run.slice(-length)
    const shift = run.slice(0, -length)
    if (!/^(?:\d{1,2}|\d{1,2}:?\d\d)$/.test(shift) || day.startsWith('0')) continue
    const east = offsetOf(sign + shift)
    if (east) found.push(...dates(inYear, monthOf(name), day, `zone${east}`))
  }
  return found
}

/** One date, or none when there is no such day. */
function dates(inYear: string, inMonth: string, day: string, time?: string): StatedDate[] {
  const value = `${inYear}-${pad(Number(inMonth))}-${pad(Number(day))}`
  const instant = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== value) return []
  return [{ value, ...(time && { time }) }]
}

function monthOf(name: string): string {
  const short = name.charAt(0).toUpperCase() + name.slice(1, 3).toLowerCase()
  return String(monthNames.indexOf(short) + 1)
}

function weekdayOf(value: string): string {
  return (weekdayNames[new Date(`${value}T00:00:00Z`).getUTCDay()] ?? '').toLowerCase()
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
