import type { Mark } from './marks'

/** A line that joins the marks of one date of one event across lanes. */
export type Join = {
  key: string
  id: string
  /** The day it stands at, and from where to where its marks reach. */
  at: number
  from: number
  to: number
  /** The lanes and heights of the marks it joins, from top to bottom. */
  ends: { lane: number; y: number }[]
}

/** A broken line between two dates of one event, from the end of one mark to the start of the next. */
export type Dispute = {
  key: string
  id: string
  from: number
  to: number
  start: { lane: number; y: number }
  end: { lane: number; y: number }
}

/** The curve of a dispute in a square of side 1, as the control points of a Bézier curve. */
export const curve = [0, 0, 0.55, 0, 0.45, 1, 1, 1] as const

/** The point of that curve at `part` of its way. */
export function curveAt(part: number): [number, number] {
  const rest = 1 - part
  const weights = [rest ** 3, 3 * rest * rest * part, 3 * rest * part * part, part ** 3]
  const sum = (offset: number) =>
    weights.reduce((total, weight, index) => total + weight * (curve[index * 2 + offset] ?? 0), 0)
  return [sum(0), sum(1)]
}

/** The joins among `marks`. */
export function findJoins(marks: Mark[]): Join[] {
  return [...groupBy(marks, mark => `${mark.id}/${mark.dating}`)].flatMap(([key, group]) => {
    const ends = group.map(({ lane, y }) => ({ lane, y })).sort((a, b) => a.y - b.y)
    const first = group[0]
    if (!first || ends.length < 2) return []
    const { id, from, to } = first
    // Lines of events in different rows of one day keep apart, and from those of its parts.
    const share = to - from < 0.5 ? 0.5 : 0.84 - 0.12 * (first.row % 6)
    return [{ key, id, at: from + (to - from) * share, from, to, ends }]
  })
}

/** The broken lines between the dates that sources give one event. */
export function findDisputes(marks: Mark[]): Dispute[] {
  return [...groupBy(marks, mark => mark.id)].flatMap(([, group]) => {
    const datings = [...groupBy(group, mark => `${mark.dating}`).values()].sort(byTime)
    return datings.slice(1).flatMap((later, index) => between(datings[index] ?? [], later))
  })
}

function between(earlier: Mark[], later: Mark[]): Dispute[] {
  const [a, b] = nearest(earlier, later)
  if (!a || !b) return []
  const isApart = a.to <= b.from
  const middle = (Math.max(a.from, b.from) + Math.min(a.to, b.to)) / 2
  return [
    {
      key: `${a.key}-${b.key}`,
      id: a.id,
      from: isApart ? a.to : middle,
      to: isApart ? b.from : middle,
      start: { lane: a.lane, y: a.y },
      end: { lane: b.lane, y: b.y },
    },
  ]
}

/** The pair of marks with the fewest lanes between them, in different lanes where that can be. */
function nearest(earlier: Mark[], later: Mark[]): [Mark?, Mark?] {
  let best: [Mark?, Mark?] = []
  let least = Number.POSITIVE_INFINITY
  for (const a of earlier)
    for (const b of later) {
      const distance = a.lane === b.lane ? 100 : Math.abs(a.lane - b.lane)
      if (distance < least) {
        best = [a, b]
        least = distance
      }
    }
  return best
}

function byTime(a: Mark[], b: Mark[]): number {
  return (a[0]?.from ?? 0) - (b[0]?.from ?? 0) || (a[0]?.to ?? 0) - (b[0]?.to ?? 0)
}

function groupBy(marks: Mark[], keyOf: (mark: Mark) => string): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    const key = keyOf(mark)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  return groups
}
