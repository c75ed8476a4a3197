import { groupAt, type ListOutline, rowsOfGroup } from '#lib/view/list/list-outline'
import type { RowHeights } from '#lib/view/list/row-heights'

/** A row by its place, and how far below the top of the list it begins. */
export type Anchor = { place: number; top: number }

/** How much of the top of the window is covered while the list scrolls. */
export function coveredHeight(): number {
  return document.querySelector('[data-sticks]')?.getBoundingClientRect().bottom ?? 0
}

/** How much will be covered once the list has been scrolled to. */
export function stuckHeight(): number {
  return document.querySelector('[data-sticks]')?.getBoundingClientRect().height ?? 0
}

/** The first drawn row that the reader sees, if there is one; rather one whose words are there. */
export function findAnchor(list: HTMLElement): Anchor | null {
  const edge = coveredHeight()
  const start = list.getBoundingClientRect().top
  let first: Anchor | null = null
  for (const element of rowElements(list)) {
    const { top, bottom } = element.getBoundingClientRect()
    if (top > innerHeight) break
    if (bottom <= edge) continue
    const anchor = { place: placeOf(element), top: top - start }
    if (element.hasAttribute('data-event-id')) return anchor
    first ??= anchor
  }
  return first
}

/** The drawn row at a place. */
export function findRow(list: HTMLElement, place: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-place="${place}"]`)
}

/** Whether a good part of an element can be seen. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > coveredHeight() + 40 && top < innerHeight - 40
}

/** The place of a drawn row. */
export function placeOf(row: HTMLElement): number {
  return Number(row.dataset.place)
}

/** What the rows drawn now take on average, for guessing the others. */
export function averageRow(list: HTMLElement): number | null {
  const rows = rowElements(list).filter(row => row.hasAttribute('data-event-id'))
  const sum = rows.reduce((total, row) => total + row.getBoundingClientRect().height, 0)
  return rows.length > 0 ? sum / rows.length : null
}

/** What a group takes beside its rows. */
export function frameHeight(list: HTMLElement): number | null {
  const section = list.querySelector('section')
  if (!section) return null
  const { paddingTop, paddingBottom, borderTopWidth } = getComputedStyle(section)
  return [paddingTop, paddingBottom, borderTopWidth].reduce(
    (sum, value) => sum + Number.parseFloat(value),
    0,
  )
}

/** Measures the rows that are drawn. A group's first row counts its frame, its last what its heading needs. */
export function measureRows(
  list: HTMLElement,
  outline: ListOutline,
  heights: RowHeights,
  frame: number,
): void {
  for (const row of rowElements(list)) {
    const at = Number(row.dataset.row)
    const { from, to } = rowsOfGroup(outline, groupAt(outline, at))
    let height = row.getBoundingClientRect().height
    if (at === from) height += frame
    if (at === to - 1) height += roomBelow(row)
    heights.change(at, height)
  }
}

/** Where the heading of a date is higher than its rows. */
function roomBelow(row: HTMLElement): number {
  const column = row.parentElement
  if (!column) return 0
  return Math.max(0, column.getBoundingClientRect().bottom - row.getBoundingClientRect().bottom)
}

function rowElements(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')]
}
