import { type PackedDetail, paths } from '#lib/view/data/format'
import { packEntry } from '#lib/view/data/packed-entry'
import type { EventEntry } from '#lib/view/entries'
import { groupBy } from '#lib/view/group-by'
import type { DataFolder } from './data-folder'
import type { TimelineContent } from './timeline-content'

const mostEvents = 128
/** Characters of JSON: an event of many reports must not make its neighbours slow to open. */
const mostText = 256_000
const mostNear = 4

/** Writes what panels need, shard by shard, and tells the number of the first event of each. */
export function writeDetails(
  out: DataFolder,
  { entries, eventOf }: TimelineContent,
  numberOf: (source: string) => number,
): number[] {
  const starts: number[] = []
  const stories = groupBy(entries, ({ story }) => story)
  let shard: string[] = []
  let length = 0
  const close = (next: number) => {
    if (shard.length === 0) return
    const file = `{"events":[${shard.join(',')}]}`
    out.bytes(paths.details(starts.length), Buffer.from(file))
    starts.push(next - shard.length)
    shard = []
    length = 0
  }
  for (const [number, entry] of entries.entries()) {
    const { near, total } = nearIn(stories.get(entry.story) ?? [], entry)
    const detail: PackedDetail = {
      event: eventOf(entry),
      previous: entries[number - 1]?.id ?? null,
      next: entries[number + 1]?.id ?? null,
      story: { near: near.map(other => packEntry(other, numberOf)), total },
    }
    const json = JSON.stringify(detail)
    if (shard.length === mostEvents || length + json.length > mostText) close(number)
    shard.push(json)
    length += json.length
  }
  close(entries.length)
  return starts
}

/** The other events of a story that are nearest in time. */
function nearIn(story: EventEntry[], entry: EventEntry) {
  const place = story.indexOf(entry)
  const first = Math.max(0, Math.min(place - mostNear / 2, story.length - 1 - mostNear))
  const near = story.slice(first, first + mostNear + 1).filter(other => other !== entry)
  return { near: near.slice(0, mostNear), total: story.length }
}
