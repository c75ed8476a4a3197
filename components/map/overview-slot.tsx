import { useLoaded } from '#components/site/use-loaded'
import styles from './map.module.css'
import type { OverviewProps } from './overview'

const loadOverview = () => import('./overview')

type Slot = Omit<OverviewProps, 'reader'> & { reader: OverviewProps['reader'] | null }

/**
 * The room of the overview, there from the first paint on: what stands in it counts by the index, and
 * comes when that has come.
 */
export function OverviewSlot({ reader, ...rest }: Slot) {
  const loaded = useLoaded(reader !== null, loadOverview)
  return (
    <div className={`${styles.overview} needs-js no-print`}>
      {loaded && reader && <loaded.Overview reader={reader} {...rest} />}
    </div>
  )
}
