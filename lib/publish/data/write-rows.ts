import { paths, type RowShard, rowsPerShard } from '#lib/view/data/format'
import { packEntry } from '#lib/view/data/packed-entry'
import type { DataFolder } from './data-folder'
import type { PlacedRows } from './place-rows'
import type { TimelineContent } from './timeline-content'

/** Writes the rows of the list, shard by shard. */
export function writeRows(
  out: DataFolder,
  content: TimelineContent,
  placed: PlacedRows,
  numberOf: (source: string) => number,
): void {
  const shards = Math.ceil(placed.rows.length / rowsPerShard)
  for (let shard = 0; shard < shards; shard++) {
    out.json(paths.rows(shard), cutRows(content, placed, numberOf, shard))
  }
}

/** One shard of rows: the first is also for the page. */
export function cutRows(
  { entries }: Pick<TimelineContent, 'entries'>,
  { rows }: PlacedRows,
  numberOf: (source: string) => number,
  shard: number,
  most = rowsPerShard,
): RowShard {
  const first = shard * rowsPerShard
  const own = rows.slice(first, first + most)
  const numbers = [...new Set(own.map(({ number }) => number))]
  const at = new Map(numbers.map((number, index) => [number, index]))
  return {
    entries: numbers.flatMap(number => {
      const entry = entries[number]
      return entry ? [packEntry(entry, numberOf)] : []
    }),
    numbers,
    rows: own.map(({ number, dating }) => [at.get(number) ?? 0, dating]),
  }
}
