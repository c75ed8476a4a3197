import { datePath, groupByDate } from '#lib/view/days'
import type { Site } from './site'

/** The days, months and years that events are dated to, in time order. */
export function formatDates(site: Site): string {
  const dates = groupByDate(site.entries).map(group => group.date)
  return JSON.stringify(dates.filter(date => date !== null && datePath(date) !== null))
}
