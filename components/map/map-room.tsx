import { useMemo } from 'react'
import type { FirstData } from '#lib/view/data/first-data'
import { entriesOfPage } from '#lib/view/level/few-entries'
import { groundOf } from '#lib/view/level/tile-content'
import { needsOverview } from '#lib/view/needs-overview'
import { planFor } from '#lib/view/plan'
import controls from './controls.module.css'
import styles from './map.module.css'
import { MapFrame } from './map-frame'
import { bodyStyle } from './place-style'

/** The room that the map takes with nothing in it: on the pages of which there are thousands. */
export function MapRoom({ first }: { first: FirstData }) {
  const { frame, hasOutliers } = useMemo(() => outlineOf(first), [first])
  return (
    <MapFrame lanes={frame.lanes.length}>
      <div className={styles.body} style={bodyStyle(frame, frame.height)}>
        <div className={styles.plot} />
      </div>
      {needsOverview(first) && <div className={styles.overview} />}
      <div className={controls.foot} data-outliers={hasOutliers || undefined}>
        <div className={controls.controls} />
      </div>
    </MapFrame>
  )
}

function outlineOf(first: FirstData) {
  const all = entriesOfPage(first)
  if (all) return planFor(all, first.sources)
  return { frame: groundOf(first).frame, hasOutliers: first.map.hasOutliers }
}
