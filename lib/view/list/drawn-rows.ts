import { groupAt, type ListOutline, rowsOfGroup } from './list-outline'

/** Rows from `from` to before `to`. */
export type RowRange = { from: number; to: number }

/** A row that is drawn, or rows for which only room is left. */
export type Part = { row: number } | { gap: RowRange }

/** What of a list is drawn: groups with something in them, and the rows left out around them. */
export type DrawnRows = {
  groups: { group: number; before: RowRange; parts: Part[] }[]
  after: RowRange
}

/** Puts `ranges` of rows, which may overlap, into their groups with what is left out between them. */
export function drawRows(outline: ListOutline, ranges: RowRange[]): DrawnRows {
  const groups: DrawnRows['groups'] = []
  let end = 0
  for (const range of joinRanges(ranges, outline.size)) {
    for (let row = range.from; row < range.to; ) {
      const group = groupAt(outline, row)
      const own = rowsOfGroup(outline, group)
      let last = groups.at(-1)
      if (last?.group !== group) {
        if (last) end = closeGroup(outline, last)
        last = { group, before: { from: end, to: own.from }, parts: [] }
        groups.push(last)
      }
      addGap(last.parts, { from: endOf(last.parts, own.from), to: row })
      for (; row < Math.min(range.to, own.to); row++) last.parts.push({ row })
    }
  }
  const last = groups.at(-1)
  if (last) end = closeGroup(outline, last)
  return { groups, after: { from: end, to: outline.size } }
}

/** Ranges in order, those that touch as one, within the list. */
function joinRanges(ranges: RowRange[], size: number): RowRange[] {
  const joined: RowRange[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const range = { from: Math.max(0, from), to: Math.min(size, to) }
    const last = joined.at(-1)
    if (range.from >= range.to) continue
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else joined.push(range)
  }
  return joined
}

function closeGroup(outline: ListOutline, { group, parts }: DrawnRows['groups'][number]): number {
  const { from, to } = rowsOfGroup(outline, group)
  addGap(parts, { from: endOf(parts, from), to })
  return to
}

function addGap(parts: Part[], gap: RowRange): void {
  if (gap.from < gap.to) parts.push({ gap })
}

function endOf(parts: Part[], start: number): number {
  const last = parts.at(-1)
  if (!last) return start
  return 'row' in last ? last.row + 1 : last.gap.to
}
