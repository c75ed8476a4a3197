import type { Edtf, Source } from '#lib/model'
import type { EventEntry } from './entries'
import { type ChoiceCounts, siftEntries } from './filter'
import { countOutside, type Outline, planFor } from './plan'
import { wholeView } from './query'
import { levelOf } from './stack'

/** What a page holds of a long timeline before the browser has fetched the rest. */
export type FirstScreen = {
  /** The first events in time, for the list. */
  entries: EventEntry[]
  sources: Source[]
  /** How many events there are in all. */
  total: number
  /** How many of them each filter would leave. */
  counts: ChoiceCounts
  /** What the map shows at first; null where `entries` are all there are. */
  map: { entries: EventEntry[]; outline: Outline } | null
  /** Months or years with events, for those who have no scripts. */
  dates: Edtf[]
}

// This is repeated in every page of the site, so it is bounded.
const mostRows = 60
const mostMarked = 100 // fewer than the map draws without looking for room in its cells
const mostSources = 60
const mostMonths = 36
const mostYears = 100

/**
 * The first screen of a timeline. Its map has the outline of the whole one, and of the events those
 * that took their rows first, so that each stands where it still will when all are there.
 */
export function cutFirstScreen(
  entries: EventEntry[],
  sources: Source[],
  eventful: Edtf[],
): FirstScreen {
  const months = eventful.filter(date => date.length === 7)
  const years = eventful.filter(date => date.length === 4)
  const isWhole = entries.length <= mostRows
  return {
    entries: entries.slice(0, mostRows),
    sources: sources.slice(0, mostSources),
    total: entries.length,
    counts: siftEntries(entries, wholeView).counts,
    map: isWhole ? null : outlineMap(entries, sources),
    dates: isWhole ? [] : months.length <= mostMonths ? months : years.slice(0, mostYears),
  }
}

function outlineMap(entries: EventEntry[], sources: Source[]): FirstScreen['map'] {
  const plan = planFor(entries, sources)
  const { fitted, whole, hasOutliers, frame, spots } = plan
  const inView = new Set(
    spots.filter(spot => spot.to > fitted.from && spot.from < fitted.to).map(spot => spot.entry),
  )
  const { placed } = plan.stackAt(levelOf(fitted.to - fitted.from))
  const marked = new Set(placed.filter(index => inView.has(index)).slice(0, mostMarked))
  const shown = entries.filter((_, index) => marked.has(index))
  const used = new Set(shown.flatMap(entry => entry.sources))
  const lanes = plan.lanes.map(lane => ({
    ...lane,
    sources: lane.sources.filter(source => used.has(source)),
  }))
  const outside = countOutside(plan, fitted)
  return { entries: shown, outline: { lanes, fitted, whole, hasOutliers, frame, outside } }
}
