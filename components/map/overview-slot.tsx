import { type ComponentType, useEffect, useState } from 'react'
import styles from './map.module.css'
import type { OverviewProps } from './overview'

type Slot = Omit<OverviewProps, 'reader'> & { reader: OverviewProps['reader'] | null }

/**
 * The room of the overview, there from the first paint on: what stands in it counts by the index, and
 * comes when that has come.
 */
export function OverviewSlot({ reader, ...rest }: Slot) {
  const Overview = useOverview(reader !== null)
  return (
    <div className={`${styles.overview} needs-js no-print`}>
      {Overview && reader && <Overview reader={reader} {...rest} />}
    </div>
  )
}

/** Loaded once it is needed; without a network the map goes without. */
function useOverview(isNeeded: boolean): ComponentType<OverviewProps> | null {
  const [loaded, setLoaded] = useState<{ Overview: ComponentType<OverviewProps> } | null>(null)
  useEffect(() => {
    if (isNeeded) import('./overview').then(setLoaded, () => {})
  }, [isNeeded])
  return loaded?.Overview ?? null
}
