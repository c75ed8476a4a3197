import type { DateOrder } from './written-date'

/** Countries whose papers write the day first, and whose addresses say so. */
const dayFirstEnds =
  /\.(?:uk|de|at|ch|fr|es|it|pt|br|nl|be|pl|ru|ua|tr|gr|ie|au|nz|in|za|ng|ke|pk|ar|mx|cl|co|eu|dk|no|se|fi|cz|sk|hu|ro|bg|rs|hr|il|sg|my|id|vn|th|ae)$/

/**
 * In which order a page writes the numbers of a date, by its language and address. English without
 * a country may be either.
 */
export function findDateOrder(language: string, address: string): DateOrder {
  const [tongue = '', country = ''] = language.toLowerCase().split(/[-_]/)
  if (tongue && tongue !== 'en') return 'day first'
  if (country)
    return /^(?:us|ph)$/.test(country) ? 'month first' : country === 'ca' ? 'unknown' : 'day first'
  const inPath = /\/en-(\w\w)\//i.exec(address)?.[1]?.toLowerCase()
  if (inPath) return inPath === 'us' ? 'month first' : 'day first'
  const host = /^\w+:\/\/([^/:]+)/.exec(address)?.[1] ?? ''
  return dayFirstEnds.test(host)
    ? 'day first'
    : /\.(?:gov|mil|us)$/.test(host)
      ? 'month first'
      : 'unknown'
}
