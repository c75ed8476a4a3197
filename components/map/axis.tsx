import { memo } from 'react'
import type { Tick } from '#lib/view/ticks'
import styles from './map.module.css'
import { placeStyle } from './place-style'

/** Hairlines down the map and the dates at their heads. */
export const Axis = memo(function Axis({ ticks }: { ticks: Tick[] }) {
  return ticks.map(tick => (
    <div key={tick.pinned ? 'pinned' : tick.at}>
      {!tick.pinned && <div className={styles.line} style={placeStyle({ at: tick.at })} />}
      {tick.label && (
        <div
          className={styles.tick}
          data-strong={tick.strong || undefined}
          style={placeStyle({ at: tick.at })}
        >
          {tick.label}
        </div>
      )}
    </div>
  ))
})
