import { type Basis, bases, type Mention } from '#lib/model'
import { parseEdtf } from '#lib/time/edtf'
import type { Told } from './told'

/** Days of a date that can still be that of the news. */
const longestOfNews = 100

/** 0 for the surest basis. */
export function rankOf(basis: Basis): number {
  return bases.indexOf(basis)
}

/** Whether the text itself dates it; "publication" only says that it is in that day's paper. */
export function isHard({ basis, date, loose }: Pick<Mention, 'basis' | 'date' | 'loose'>): boolean {
  return date !== null && !loose && rankOf(basis) <= rankOf('context')
}

/**
 * Of two mentions the one that dates them both best: by its basis, then the finer date, else the
 * earlier. "By January" dates less than any day does, a year less than the day of the news.
 */
export function surest(a: Told, b: Told): Told {
  const [left, right] = [sureness(a.mention), sureness(b.mention)]
  return compareNumbers(right, left) < 0 ? b : a
}

/** How it is dated, how long the time is that it names, and on what that rests: less is surer. */
function sureness(mention: Mention): number[] {
  const { basis, date } = mention
  const parsed = date === null ? null : parseEdtf(date)
  if (!parsed) return [4, 0, rankOf(basis)]
  if (parsed.openStart || parsed.openEnd) return [3, 0, rankOf(basis)]
  const days = parsed.to - parsed.from
  if (days > longestOfNews) return [2, days, rankOf(basis)]
  return [isHard(mention) ? 0 : 1, days, rankOf(basis)]
}

function compareNumbers(a: number[], b: number[]): number {
  const place = a.findIndex((value, index) => value !== b[index])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
