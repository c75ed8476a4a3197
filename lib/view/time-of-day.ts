import type { NewsEvent, Report } from '#lib/model'

/** Words for the parts of a day that TIMEX3 knows. */
const partsOfDay: Record<string, string> = {
  MO: 'in the morning',
  MI: 'around midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'late in the day',
  DT: 'in the daytime',
}

/**
 * A time of day as it was reported, its zone kept: "15:47 (UTC+3)", "in the evening"; "early" where
 * the words say `early` and name no part of the day.
 */
export function timeInWords(time: string, early?: boolean): string {
  const match = /^(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time)
  if (!match) return early ? 'early' : (partsOfDay[time] ?? time)
  return match[2] ? `${match[1]} (${zoneInWords(match[2])})` : (match[1] ?? time)
}

/** Whether a report says "early Thursday": its place on the map is the morning, its word is not. */
export function isEarly({ time, mentions }: Report): boolean {
  return (
    time === 'MO' &&
    mentions.some(mention =>
      mention.timexes.some(
        ({ text, value }) =>
          value.endsWith('TMO') && /^early\b/i.test(text) && !/morning/i.test(text),
      ),
    )
  )
}

/** The time of day of an event, as the report that gives it tells it; null for none. */
export function timeOfEvent({ time, date, reports }: NewsEvent): string | null {
  if (!time) return null
  const giver = reports.find(report => report.date === date && report.time === time)
  return timeInWords(time, giver && isEarly(giver))
}

function zoneInWords(zone: string): string {
  if (zone === 'Z') return 'UTC'
  const [hours = '', minutes = '00'] = zone.split(':')
  const short = hours.replace(/^([+-])0/, '$1')
  return `UTC${short}${minutes === '00' ? '' : `:${minutes}`}`.replace('-', '−')
}
