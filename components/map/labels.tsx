import { memo } from 'react'
import type { Label } from '#lib/view/layout'
import { placeStyle } from './place-style'
import styles from './texts.module.css'

/** Titles above their marks. */
export const Labels = memo(function Labels({ labels }: { labels: Label[] }) {
  return labels.map(label => (
    <div
      key={label.key}
      className={styles.label}
      data-event-id={label.id}
      data-of={label.id}
      data-mark={label.key}
      style={placeStyle({ at: label.at, y: label.y, heads: label.lane + 1 })}
    >
      {label.text}
    </div>
  ))
})
