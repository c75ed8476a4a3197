import { memo } from 'react'
import type { Lane } from '#lib/view/lanes'
import type { Mark } from '#lib/view/marks'
import { laneColour } from './lane-colour'
import styles from './marks.module.css'
import { placeStyle } from './place-style'

/** A bar for each date that a source gives an event, as wide as the date is precise. */
export const Marks = memo(function Marks({
  marks,
  lanes,
  strong,
}: {
  marks: Mark[]
  lanes: Lane[]
  /** Set off from all others: chosen, or under the pointer. */
  strong?: boolean
}) {
  return marks.map(mark => (
    <div
      key={mark.key}
      className={`sign ${styles.mark} ${strong ? styles.strong : ''}`}
      data-event-id={strong ? undefined : mark.id}
      data-of={mark.id}
      data-mark={mark.key}
      data-modality={mark.modality === 'happened' ? undefined : mark.modality}
      data-coarse={mark.coarse || undefined}
      data-vague={mark.vague || undefined}
      data-either={mark.either || undefined}
      data-open-start={mark.openStart || undefined}
      data-open-end={mark.openEnd || undefined}
      style={placeStyle(
        { at: mark.from, to: mark.to, y: mark.y, heads: mark.lane + 1 },
        laneColour(lanes[mark.lane]),
      )}
    >
      <div className="sign-bar" />
    </div>
  ))
})
