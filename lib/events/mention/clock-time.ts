import type { DatedArticle, Edtf, Timex } from '#lib/model'
import { type DateState, isFar } from './date-state'

const clockTime = /^(\d{4}-\d\d-\d\d)(T\d\d.*)$/
const day = /^\d{4}-\d\d-\d\d$/

/**
 * `timexes` of a sentence, where a bare clock time is of the day that the text tells of there: the
 * one told last, or that of publication where that one lies far back. "Flags fly until Sunday. The ship
 * came in at 9am" is not of Sunday.
 */
export function onDayTold(timexes: Timex[], article: DatedArticle, state: DateState): Timex[] {
  if (!timexes.some(isBareClock)) return timexes
  const told = dayTold(article, state)
  return timexes.map(timex => {
    const [, from = '', time = ''] = clockTime.exec(timex.value) ?? []
    if (!told || !isBareClock(timex) || from === told || isHere(timexes, from)) return timex
    return { ...timex, value: `${told}${time}`, edtf: told, countedFrom: told }
  })
}

/** A clock time that names no day: "shortly before 9am". */
function isBareClock({ type, anchor, value, edtf }: Timex): boolean {
  return type === 'TIME' && anchor === 'context' && clockTime.test(value) && day.test(edtf ?? '')
}

/** Whether another expression of the sentence names that day. */
function isHere(timexes: Timex[], date: Edtf): boolean {
  return timexes.some(timex => timex.edtf === date && !isBareClock(timex))
}

function dayTold({ published }: DatedArticle, state: DateState): Edtf | null {
  const { dated } = state
  const last = (dated.find(({ trigger }) => trigger.tense !== null) ?? dated[0])?.date
  if (last && day.test(last) && (state.background || !isFar(last, published))) return last
  const news = state.newsDay?.dated.date ?? published?.value
  return news && day.test(news) ? news : null
}
