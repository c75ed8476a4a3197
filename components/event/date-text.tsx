import type { Edtf } from '#lib/model'
import { longDate } from '#lib/view/words'

/** A date in words, as a `time` element where HTML has a value for it. */
export function DateText({ date, words = longDate(date) }: { date: Edtf; words?: string }) {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? <time dateTime={date}>{words}</time> : words
}
