import type { Account, Told } from '#lib/events/mention/told'
import { areSameAction } from '#lib/events/words/actions'
import { weekdayOf as weekdayOfDay } from '#lib/time/calendar'
import { firstDay, parseEdtf } from '#lib/time/edtf'

/**
 * The weekday on which an account puts what happened, as ISO 8601 counts them, also where no
 * publication date places it on the calendar; null where it names none or no single day.
 */
export function weekdayOf(account: Account): number | null {
  const { date } = account.lead.mention
  if (date === null) return namedWeekday(account)
  const day = parseEdtf(date)?.precision === 'day' ? firstDay(date) : null
  return day === null ? null : weekdayOfDay(day)
}

function namedWeekday({ told, lead }: Account): number | null {
  const tellsIt = ({ leads, trigger }: Told) =>
    leads && areSameAction(trigger.key, lead.trigger.key)
  for (const one of [lead, ...told.filter(tellsIt)]) {
    const [, weekday] = /^XXXX-WXX-([1-7])/.exec(one.mention.timexes[0]?.value ?? '') ?? []
    if (one.mention.date === null && weekday) return Number(weekday)
  }
  return null
}
