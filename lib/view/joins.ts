import { groupBy } from './group-by'
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

/**
 * The joins among `marks`: one for each date that is in dispute, else one through all dates of an
 * event that can be the same, at the closest of them.
 */
export function findJoins(marks: Mark[]): Join[] {
  const groups = groupBy(marks, mark => (mark.disputed ? `${mark.id}/${mark.dating}` : mark.id))
  return [...groups].flatMap(([key, group]) => {
    const [closest, ...others] = group.toSorted((a, b) => a.to - a.from - (b.to - b.from))
    if (!closest) return []
    const joined = new Map([[closest.lane, closest]])
    for (const mark of others) {
      if (overlap(mark, closest) && !joined.has(mark.lane)) joined.set(mark.lane, mark)
    }
    if (joined.size < 2) return []
    const ends = [...joined.values()].map(({ lane, y }) => ({ lane, y })).sort((a, b) => a.y - b.y)
    const { id, from, to, row } = closest
    // Lines of events in different rows of one day keep apart, and from those of its parts.
    const share = to - from < 0.5 ? 0.5 : 0.84 - 0.12 * (row % 6)
    return [{ key, id, at: from + (to - from) * share, from, to, ends }]
  })
}

/** The broken lines between the dates over which the sources of one event conflict. */
export function findDisputes(marks: Mark[]): Dispute[] {
  const disputed = marks.filter(mark => mark.disputed)
  return [...groupBy(disputed, mark => mark.id).values()].flatMap(group => {
    const datings = [...groupBy(group, mark => mark.dating).values()].sort(byTime)
    return datings.flatMap((later, index) => {
      const before = datings.slice(0, index).findLast(earlier => areApart(earlier, later))
      return before ? between(before, later) : []
    })
  })
}

function between(earlier: Mark[], later: Mark[]): Dispute[] {
  const [a, b] = nearest(earlier, later)
  if (!a || !b) return []
  return [
    {
      key: `${a.key}-${b.key}`,
      id: a.id,
      from: a.to,
      to: b.from,
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

function areApart([earlier]: Mark[], [later]: Mark[]): boolean {
  return (earlier?.to ?? 0) <= (later?.from ?? 0)
}

/** Whether two marks share a time; one of a clock time has no width. */
function overlap(a: Mark, b: Mark): boolean {
  return (a.from < b.to || a.from === b.from) && (b.from < a.to || a.from === b.from)
}
