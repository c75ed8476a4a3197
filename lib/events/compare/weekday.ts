import type { Account, Told } from '#lib/events/mention/told'
import { weekdayNumber } from '#lib/events/publication/publication-clues'
import { areSameAction } from '#lib/events/words/actions'
import { weekdayOf } from '#lib/time/calendar'
import { firstDay, parseEdtf } from '#lib/time/edtf'

/** Before these a weekday is a bound. */
const bounds = new Set('by before after since until till from'.split(' '))
/** Late or in the small hours: two may name the day before and the day after. */
const byNight = /T(?:NI|0[0-4]|2[2-3])/

/**
 * The weekday on which an account puts what happened, as ISO 8601 counts them, also where no
 * publication date places it on the calendar; null where it names none, no single day, or the night.
 */
export function weekdayIn(account: Account): number | null {
  const { date, time } = account.lead.mention
  if (date === null) return namedWeekday(account)
  const day = parseEdtf(date)?.precision === 'day' ? firstDay(date) : null
  return day === null || byNight.test(`T${time}`) ? null : weekdayOf(day)
}

function namedWeekday({ told, lead }: Account): number | null {
  const tellsIt = ({ leads, trigger }: Told) =>
    leads && areSameAction(trigger.key, lead.trigger.key)
  for (const one of [lead, ...told.filter(tellsIt)]) {
    const [timex] = one.mention.timexes
    if (!timex || one.mention.date !== null || byNight.test(timex.value)) continue
    const before = one.sentence.tokens.findLast(({ end }) => end <= timex.start)
    const weekday = bounds.has(before?.lower ?? '') ? null : weekdayNumber(timex)
    if (weekday !== null) return weekday
  }
  return null
}
