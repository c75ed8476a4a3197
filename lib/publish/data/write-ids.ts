import { type IdShard, paths, shardOf } from '#lib/view/data/format'
import type { PackedSecondRows } from '#lib/view/data/second-rows'
import { type DataFolder, toDifferences } from './data-folder'
import type { PlacedRows } from './place-rows'
import type { TimelineContent } from './timeline-content'

const idsPerShard = 2048

/** Writes where each event is by its id, and tells in how many shards. */
export function writeIds(
  out: DataFolder,
  { entries }: TimelineContent,
  { rows }: PlacedRows,
): number {
  const count = Math.max(1, Math.ceil(entries.length / idsPerShard))
  const shards = Array.from({ length: count }, (): IdShard => ({}))
  for (const [place, { number, dating }] of rows.entries()) {
    const entry = entries[number]
    const shard = entry && shards[shardOf(entry.id, count)]
    // The headline date is the first.
    if (shard && dating <= 0) shard[entry.id] = [number, place]
  }
  for (const [shard, ids] of shards.entries()) out.json(paths.ids(shard), ids)
  return count
}

/** Writes which rows are of an event that stood at another place already. */
export function writeSecondRows(out: DataFolder, { rows }: PlacedRows): void {
  const heads = new Map<number, number>()
  for (const [place, { number, dating }] of rows.entries())
    if (dating <= 0) heads.set(number, place)
  const places: number[] = []
  const offsets: number[] = []
  for (const [place, { number, dating }] of rows.entries()) {
    if (dating <= 0) continue
    places.push(place)
    offsets.push((heads.get(number) ?? place) - place)
  }
  out.json(paths.seconds, {
    places: toDifferences(places),
    heads: offsets,
  } satisfies PackedSecondRows)
}
