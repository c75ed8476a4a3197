import { allPlaces, meet, meetAll, type PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import { allOf, mapResult, type Result, success } from '#lib/view/data/result'
import { countEvents, type SecondRows } from '#lib/view/data/second-rows'
import type { ChoiceCounts } from '#lib/view/filter'
import type { ReaderView, StatusFilter } from '#lib/view/query'
import { type Found, searchTimeline } from './search'

/** What a view asks for. */
export type SiftedPlaces = Omit<Found, 'places'> & {
  places: PlaceSet
  /** How many events those rows are of, and how many of them stand under several dates. */
  events: number
  repeated: number
}

/** Sets by which the counts beside all choices are worked out without reading anything more. */
export type CountingSets = {
  /** What words and story leave. */
  base: PlaceSet
  source: PlaceSet | null
  status: PlaceSet | null
  several: PlaceSet | null
  seconds: SecondRows
}

/**
 * The rows that a view asks for, for the list and the map, and what counting the choices needs: the
 * counts may come a moment later than what was found.
 */
export async function siftPlaces(
  reader: TimelineReader,
  view: ReaderView,
): Promise<Result<{ found: SiftedPlaces; counting: CountingSets }>> {
  const [search, sets, seconds] = await Promise.all([
    searchTimeline(reader, view.words),
    readSets(reader, view),
    reader.readSecondRows(),
  ])
  if (!search.ok) return search
  if (!sets.ok) return sets
  if (!seconds.ok) return seconds
  const [story = null, source = null, status = null, several = null] = sets.value
  const { places, ...rest } = search.value
  const base = meetAll(reader.index.rows, isThere([places, story]))
  const all = meetAll(reader.index.rows, isThere([base, source, status, several]))
  return success({
    found: { ...rest, places: all, ...countEvents(all, seconds.value) },
    counting: { base, source, status, several, seconds: seconds.value },
  })
}

/**
 * How many events each choice would leave while the others stay as they are: of the statuses and
 * sources in the index, those of the sources named.
 */
export async function countChoices(
  reader: TimelineReader,
  { base, source, status, several, seconds }: CountingSets,
  sources: string[],
): Promise<Result<ChoiceCounts>> {
  const statuses = Object.keys(reader.index.statuses).filter(isStatus)
  const read = await Promise.all([
    reader.readChoice('several'),
    ...statuses.map(name => reader.readChoice(name)),
    ...sources.map(id => reader.readSource(id)),
  ])
  return mapResult(allOf(read), ([ofSeveral = allPlaces(0), ...sets]) => {
    const count = (set: PlaceSet, others: (PlaceSet | null)[]) =>
      countEvents(isThere(others).reduce(meet, meet(base, set)), seconds).events
    const counts: ChoiceCounts = {
      all: count(allPlaces(base.size), [source]),
      several: count(ofSeveral, [source, status]),
      statuses: {},
      sources: {},
    }
    for (const [at, name] of statuses.entries()) {
      const left = count(sets[at] ?? base, [source, several])
      if (left > 0) counts.statuses[name] = left
    }
    for (const [at, id] of sources.entries()) {
      const left = count(sets[statuses.length + at] ?? base, [status, several])
      if (left > 0) counts.sources[id] = left
    }
    return counts
  })
}

/** The sets of the choices of a view, null for one that is not made: story, source, status, several. */
async function readSets(
  reader: TimelineReader,
  { story, source, status, several }: ReaderView,
): Promise<Result<(PlaceSet | null)[]>> {
  const nothing = success(null)
  return allOf<PlaceSet | null>(
    await Promise.all([
      story ? reader.readStory(story) : nothing,
      source ? reader.readSource(source) : nothing,
      status ? reader.readChoice(status) : nothing,
      several ? reader.readChoice('several') : nothing,
    ]),
  )
}

function isStatus(name: string): name is StatusFilter {
  return name !== 'several'
}

function isThere(sets: (PlaceSet | null)[]): PlaceSet[] {
  return sets.filter(set => set !== null)
}
