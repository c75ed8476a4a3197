import { memo } from 'react'
import { curve, type Dispute, type Join } from '#lib/view/joins'
import styles from './marks.module.css'
import { placeStyle } from './place-style'

const [x0, y0, ...points] = curve
const curvePath = `M${x0},${y0}C${points.join(' ')}`

/** Lines that join the marks of one event across lanes. */
export const Joins = memo(function Joins({ joins, strong }: { joins: Join[]; strong?: boolean }) {
  return joins.map(({ key, at, from, to, ends }) => {
    const first = ends[0]
    const last = ends.at(-1)
    if (!first || !last) return null
    return (
      <div
        key={key}
        className={strong ? `${styles.join} ${styles.strongJoin}` : styles.join}
        style={placeStyle({
          at,
          start: from,
          to,
          y: first.y,
          heads: first.lane + 1,
          down: last.y - first.y,
          across: last.lane - first.lane,
        })}
      />
    )
  })
})

/** Dots where a join meets its marks; the marks it only passes have none. */
export const Joints = memo(function Joints({ joins }: { joins: Join[] }) {
  return joins.flatMap(({ key, at, from, to, ends }) =>
    ends.map(({ lane, y }) => (
      <div
        key={`${key}/${lane}`}
        className={styles.joint}
        style={placeStyle({ at, start: from, to, y, heads: lane + 1 })}
      />
    )),
  )
})

/** Broken lines between the dates that sources give one event. */
export const Disputes = memo(function Disputes({
  disputes,
  strong,
}: {
  disputes: Dispute[]
  strong?: boolean
}) {
  return disputes.map(({ key, from, to, start, end }) => {
    const [upper, lower] = start.y <= end.y ? [start, end] : [end, start]
    const falls = start.y <= end.y
    return (
      <svg
        key={key}
        className={strong ? `${styles.dispute} ${styles.strongDispute}` : styles.dispute}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        style={placeStyle({
          at: from,
          to,
          y: upper.y,
          heads: upper.lane + 1,
          down: lower.y - upper.y,
          across: lower.lane - upper.lane,
        })}
      >
        <path
          vectorEffect="non-scaling-stroke"
          transform={falls ? undefined : 'matrix(1 0 0 -1 0 1)'}
          d={curvePath}
        />
      </svg>
    )
  })
})
