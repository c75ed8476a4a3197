import { paths, shardOf, type TimelineIndex } from '#lib/view/data/format'
import { encodePack } from '#lib/view/data/pack'
import { PlaceListBuilder } from '#lib/view/data/place-list'
import type { EventEntry } from '#lib/view/entries'
import { isToldBySeveral } from '#lib/view/filter'
import { type DataFolder, toDifferences } from './data-folder'
import type { PlacedRows } from './place-rows'
import type { TimelineContent } from './timeline-content'

const bytesPerShard = 48_000
const storiesPerShard = 1024

/** Writes the places of each choice: statuses in one file, sources and stories in shards. */
export function writeChoices(
  out: DataFolder,
  { entries, sources }: TimelineContent,
  { rows }: PlacedRows,
): Pick<TimelineIndex, 'sourceShards' | 'stories'> {
  const choices = new Lists()
  const bySource = new Lists()
  const byStory = new Lists()
  const shared = findShared(entries)
  for (const [place, { number }] of rows.entries()) {
    const entry = entries[number]
    if (!entry) continue
    for (const choice of choicesOf(entry)) choices.add(choice, place)
    for (const source of entry.sources) bySource.add(source, place)
    if (shared.has(entry.story)) byStory.add(entry.story, place)
  }
  out.bytes(paths.choices, encodePack(choices.encode()))
  const ids = sources.map(({ id }) => id)
  return { sourceShards: writeSources(out, bySource, ids), stories: writeStories(out, byStory) }
}

/** Status, modality where it is not told as happened, and whether it has no date or several sources. */
function choicesOf(entry: EventEntry): string[] {
  const { status, modality, datings } = entry
  return [
    status,
    ...(modality === 'happened' ? [] : [modality]),
    ...(datings.length === 0 ? ['undated'] : []),
    ...(isToldBySeveral(entry) ? ['several'] : []),
  ]
}

/** Stories of two events and more. */
function findShared(entries: EventEntry[]): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { story } of entries) (seen.has(story) ? shared : seen).add(story)
  return shared
}

function writeSources(out: DataFolder, lists: Lists, ids: string[]): number[] {
  const starts: number[] = []
  let pieces: [string, Uint8Array][] = []
  let size = 0
  const close = (next: number) => {
    out.bytes(paths.sources(starts.length), encodePack(pieces))
    starts.push(next - pieces.length)
    pieces = []
    size = 0
  }
  for (const [number, id] of ids.entries()) {
    const bytes = lists.of(id).encode()
    if (size + bytes.length > bytesPerShard && pieces.length > 0) close(number)
    pieces.push([String(number), bytes])
    size += bytes.length
  }
  close(ids.length)
  return toDifferences(starts)
}

function writeStories(out: DataFolder, lists: Lists): number {
  const all = [...lists.encode()]
  const count = Math.max(1, Math.ceil(all.length / storiesPerShard))
  const shards = Array.from({ length: count }, (): [string, Uint8Array][] => [])
  for (const [id, bytes] of all) shards[shardOf(id, count)]?.push([id, bytes])
  for (const [shard, pieces] of shards.entries()) {
    out.bytes(paths.stories(shard), encodePack(pieces))
  }
  return count
}

/** Place lists by name. */
class Lists {
  private lists = new Map<string, PlaceListBuilder>()

  of(name: string): PlaceListBuilder {
    const list = this.lists.get(name) ?? new PlaceListBuilder()
    this.lists.set(name, list)
    return list
  }

  add(name: string, place: number): void {
    this.of(name).add(place)
  }

  *encode(): Generator<[string, Uint8Array]> {
    for (const [name, list] of this.lists) yield [name, list.encode()]
  }
}
