import type { ReactNode } from 'react'
import styles from './map.module.css'

/** What holds the map and, before it is drawn, its room; many lanes stand closer. */
export function MapFrame({ lanes, children }: { lanes: number; children: ReactNode }) {
  return (
    <section className={styles.map} aria-label="Map" data-tight={lanes > 8 || undefined}>
      {children}
    </section>
  )
}
