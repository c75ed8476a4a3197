import { memo } from 'react'
import type { Density } from '#lib/view/density'
import type { Frame } from '#lib/view/frame'
import type { Lane } from '#lib/view/lanes'
import type { View } from '#lib/view/scale'
import { laneColour } from './lane-colour'
import styles from './marks.module.css'
import { placeStyle } from './place-style'

/** How much each source reports over time, behind the marks of what weighs most. */
export const Densities = memo(function Densities({
  density,
  view,
  lanes,
  frame,
}: {
  density: Density[]
  view: View
  lanes: Lane[]
  frame: Frame
}) {
  return density.map(({ from, step, heights }, index) => {
    const lane = frame.lanes[index]
    if (!lane) return null
    // Each layout has drawings of its own: one that it moved would be a shift of the page.
    const numbers = { at: from, to: from + step * heights.length, y: lane.top + 3 }
    return (
      <svg
        key={`${lane.top} ${view.from} ${view.to} ${from}`}
        className={styles.density}
        viewBox={`0 0 ${heights.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={placeStyle(
          { ...numbers, heads: index + 1, down: lane.height - 3 },
          laneColour(lanes[index]),
        )}
      >
        <path d={outlineOf(heights)} />
      </svg>
    )
  })
})

/** How much was found over time, behind all lanes: in which of them it stands nobody knows. */
export const FoundDensity = memo(function FoundDensity({
  density,
  view,
  frame,
}: {
  density: Density | null
  view: View
  frame: Frame
}) {
  if (!density) return null
  const { from, step, heights } = density
  const numbers = { at: from, to: from + step * heights.length, y: 0, heads: 0 }
  return (
    <svg
      key={`${view.from} ${view.to} ${from}`}
      className={`${styles.density} ${styles.foundDensity}`}
      viewBox={`0 0 ${heights.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={placeStyle({ ...numbers, down: frame.height, across: frame.lanes.length })}
    >
      <path d={outlineOf(heights)} />
    </svg>
  )
})

/** Steps over a base line, a bin wide and at most 1 high; level stretches are one segment. */
export function outlineOf(heights: number[]): string {
  let path = 'M0,1'
  let level = 0
  for (const [bin, height] of heights.entries()) {
    if (height === level) continue
    path += `H${bin}V${Math.round((1 - height) * 1000) / 1000}`
    level = height
  }
  return `${path}H${heights.length}V1Z`
}
