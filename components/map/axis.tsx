import { memo } from 'react'
import type { Tick } from '#lib/view/ticks'
import styles from './map.module.css'
import { placeStyle } from './place-style'

/** Hairlines down the map. */
export const TickLines = memo(function TickLines({ ticks }: { ticks: Tick[] }) {
  return ticks
    .filter(tick => !tick.pinned)
    .map(({ at }) => <div key={at} className={styles.line} style={placeStyle({ at })} />)
})

/** The dates at their heads. */
export const TickLabels = memo(function TickLabels({ ticks }: { ticks: Tick[] }) {
  return ticks
    .filter(tick => tick.label)
    .map(({ at, label, strong, pinned }) => (
      <div
        key={pinned ? 'pinned' : at}
        className={styles.tick}
        data-strong={strong || undefined}
        style={placeStyle({ at })}
      >
        {label}
      </div>
    ))
})
