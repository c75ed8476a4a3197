import type { PageDate } from './page-date'

/** Dates of one kind of origin, such as JSON-LD or the lines about the title. */
export type DateGroup = PageDate[]

export type ChosenDates = {
  published: PageDate | null
  modified: PageDate | null
  /** An origin that gives another day than the chosen one, more than a day away. */
  contrary: PageDate | null
}

const day = 86_400_000
const shownWhere = 'beside the title'

/**
 * The publication date among the statements of a page, grouped by origin, the most trusted first.
 * The first group counts, unless two others agree on another day: a page that was printed again
 * carries the old day in one place only.
 */
export function chooseDates(groups: DateGroup[]): ChosenDates {
  const firsts = groups.flatMap(group => group.find(({ kind }) => kind === 'published') ?? [])
  const modified = groups.flat().find(({ kind }) => kind === 'modified') ?? null
  const changes = groups.map(group => group.find(({ kind }) => kind === 'modified') ?? null)
  const isShown = (date: PageDate) => date.where === shownWhere
  const votes = firsts.map(date => {
    const agreeing = firsts.filter(other => isNear(date, other)).length
    // What a page shows its readers is the day of its last edition, where another origin says so.
    const isEdition = isShown(date) && changes.some(change => change && isNear(change, date))
    return agreeing + (isEdition ? 1 : 0)
  })
  const winner = firsts[votes.indexOf(Math.max(0, ...votes))]
  const published = winner ? (firsts.find(date => isNear(date, winner)) ?? null) : null
  const contrary = published && firsts.find(date => !isNear(date, published))
  return { published: published ?? modified, modified, contrary: contrary ?? null }
}

function isNear(one: PageDate, other: PageDate): boolean {
  return Math.abs(Date.parse(one.value) - Date.parse(other.value)) <= day
}
