import type { Trigger } from '#lib/events/sentence/trigger'
import type { Basis, DatedArticle, Edtf, Publication, Timex } from '#lib/model'
import { firstDay } from '#lib/time/edtf'
import { explainTimex } from '#lib/time/words'
import { type Dated, nearDays } from './date-state'
import type { Told } from './told'

/** What `timex` says of `trigger`. */
export function readDate(read: Timex, article: DatedArticle, trigger: Trigger): Dated {
  const { published } = article
  const timex = inPast(read, article, trigger)
  const because = explainTimex(timex, published)
  if (!timex.edtf) return { date: null, basis: 'none', because, timexes: [timex] }
  const time = /T(.+)$/.exec(timex.value)?.[1]
  return {
    date: happeningDate(timex),
    ...(time && { time }),
    basis: basisOf(timex, published),
    because,
    timexes: [timex],
  }
}

/** What is told in the past was not on a day to come: where an earlier one can be meant, it was that. */
function inPast(timex: Timex, { published }: DatedArticle, { tense }: Trigger): Timex {
  const now = published && firstDay(published.value)
  const day = timex.edtf ? firstDay(timex.edtf) : null
  if ((tense !== 'past' && tense !== 'perfect') || !now || !day || day <= now) return timex
  const earlier = timex.alternatives?.find(edtf => {
    const other = firstDay(edtf)
    return other !== null && other < now && now - other <= nearDays
  })
  return earlier
    ? { ...timex, edtf: earlier, value: timex.value.replace(timex.edtf ?? '', earlier) }
    : timex
}

const monthNames =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i

/** A date that names its month or year is stated, even where the rest is taken from publication. */
function basisOf({ anchor, text, value }: Timex, published: Publication | null): Basis {
  const year = /\b[12]\d{3}\b/.exec(text)?.[0]
  if (anchor === 'none' || monthNames.test(text) || (year && value.startsWith(year)))
    return 'stated'
  if (anchor === 'context') return 'context'
  return published?.basis === 'inferred' ? 'inferred' : 'relative'
}

/** "Since 1988" names when it began: the happening is dated by its beginning, not by all that follows. */
function happeningDate({ edtf = '', mod }: Timex): Edtf {
  return mod === 'ON_OR_AFTER' ? edtf.replace(/\/\.\.$/, '') : edtf
}

/** The date of another mention, as it has it. */
export function dateOf({ mention }: Told): Dated {
  const { date, time, basis, loose, because, timexes } = mention
  return { date, ...(time && { time }), basis, ...(loose && { loose }), because, timexes }
}

/** No date, and why. */
export function undatedFor(because: string): Dated {
  return { date: null, basis: 'none', because, timexes: [] }
}

/** Words in quotation marks. */
export function quote(words: string | undefined): string {
  return `“${words ?? ''}”`
}
