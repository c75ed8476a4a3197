import { memo } from 'react'
import type { Frame } from '#lib/view/frame'
import type { Lane } from '#lib/view/lanes'
import { textWidth } from '#lib/view/text-width'
import { laneColour } from './lane-colour'
import styles from './map.module.css'
import { placeStyle } from './place-style'

const narrowest = 100 // pixels that a name has on a tablet

type Props = { lanes: Lane[]; frame: Frame }

/** The sources, each at its lane: to the left on a desk, above on a phone. */
export const LaneNames = memo(function LaneNames({ lanes, frame }: Props) {
  return (
    <ul className={styles.names}>
      {lanes.map((lane, index) => (
        <li
          key={lane.id}
          className={styles.name}
          title={lane.name}
          data-long={(lanes.length <= 8 && isLong(lane.name)) || undefined}
          style={placeStyle({ top: frame.lanes[index]?.top ?? 0, lane: index }, laneColour(lane))}
        >
          {lane.name}
        </li>
      ))}
    </ul>
  )
})

function isLong(name: string): boolean {
  return textWidth(name, 'sans', 13) > narrowest
}

/** Hairlines above the lanes. */
export const LaneRules = memo(function LaneRules({ frame }: { frame: Frame }) {
  return frame.lanes.map((lane, index) => (
    <div key={lane.top} className={styles.rule} style={placeStyle({ y: lane.top, heads: index })} />
  ))
})
