import { packDates } from '#lib/view/data/date-table'
import { paths, type TimelineIndex } from '#lib/view/data/format'
import { siftEntries } from '#lib/view/filter'
import { wholeView } from '#lib/view/query'
import { DataFolder, toDifferences } from './data-folder'
import { placeRows } from './place-rows'
import type { TimelineContent } from './timeline-content'
import { writeChoices } from './write-choices'
import { writeDetails } from './write-details'
import { writeIds, writeSecondRows } from './write-ids'
import { writeMap } from './write-map'
import { writeRows } from './write-rows'
import { writeSearch } from './write-search'

/**
 * Writes all that the browser reads of a timeline below `folder` (see lib/view/data/format.ts) and
 * gives back the index, which is also in a file, and a name for it all. Holds the entries, and of the
 * events one at a time.
 */
export function writeTimelineData(
  content: TimelineContent,
  folder: string,
): { index: TimelineIndex; written: DataFolder['written']; name: string } {
  const { entries, sources } = content
  const out = new DataFolder(folder)
  const numbers = new Map(sources.map(({ id }, number) => [id, number]))
  const numberOf = (source: string) => numbers.get(source) ?? -1
  const placed = placeRows(entries)
  const { counts } = siftEntries(entries, wholeView)
  writeRows(out, content, placed, numberOf)
  writeSearch(out, content, placed)
  writeSecondRows(out, placed)
  const index: TimelineIndex = {
    events: entries.length,
    rows: placed.rows.length,
    undated: counts.statuses.undated ?? 0,
    dates: packDates(placed.dates),
    sources,
    reported: sources.map(({ id }) => counts.sources[id] ?? 0),
    statuses: counts.statuses,
    several: counts.several,
    map: writeMap(out, content, placed, numberOf),
    details: toDifferences(writeDetails(out, content, numberOf)),
    ...writeChoices(out, content, placed),
    ids: writeIds(out, content, placed),
  }
  out.json(paths.index, index)
  return { index, written: out.written, name: out.nameContent() }
}
