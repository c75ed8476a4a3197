import { type DateOrder, findWrittenDates, toDay } from './written-date'

/** One place of a page that says when it was published or changed. */
export type PageDate = {
  kind: 'published' | 'modified'
  /** YYYY-MM-DD. */
  value: string
  /** `hh:mm`, with its offset where one is stated. */
  time?: string
  /** The raw words, and where they stood. */
  words: string
  where: string
}

const longest = 300
/** What programs write where no date was set. */
const unset = new Set(['1970-01-01', '1900-01-01'])
const isoTime = /^[\sT]+(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|GMT|UTC|[+-]\d\d:?\d\d)?/

/** The first date in the words of one field; null where there is none. */
export function parsePageDate(
  words: string | null,
  place: Pick<PageDate, 'kind' | 'where'>,
  order: DateOrder,
): PageDate | null {
  if (!words || words.length > longest) return null
  const value = parseCompact(words)
  if (value) return { ...place, value, words }
  const [date] = findWrittenDates(words, order)
  if (!date || unset.has(date.value)) return null
  const time = parseTime(words.slice(date.index + date.words.length)) ?? date.time
  return { ...place, value: date.value, words, ...(time && { time }) }
}

/** `20180215`, `20180215103000`, and the seconds or milliseconds since 1970. */
function parseCompact(words: string): string | null {
  const digits = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?$/.exec(words)
  if (digits) return toDay(digits[1], digits[2], digits[3])
  const epoch = /^(1\d{9})(?:\d{3})?$/.exec(words)
  return epoch ? new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10) : null
}

function parseTime(behind: string): string | null {
  const [, clock, zone] = isoTime.exec(behind) ?? []
  if (!clock || Number(clock.slice(0, 2)) > 23) return null
  if (!zone) return clock
  return clock + (/^[A-Z]/.test(zone) ? '+00:00' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2'))
}
