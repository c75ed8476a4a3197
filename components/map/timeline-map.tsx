'use client'

import { useMemo, useRef, useState } from 'react'
import { useUncovered } from '#components/site/use-uncovered'
import { needsOverview } from '#lib/view/needs-overview'
import { closeRange } from '#lib/view/query'
import type { View } from '#lib/view/scale'
import { Foot } from './controls'
import { Highlight } from './highlight'
import { LaneNames, LaneRules } from './lanes'
import styles from './map.module.css'
import { MapFrame } from './map-frame'
import { MoreOfDay } from './more-of-day'
import { OverviewSlot } from './overview-slot'
import { bodyStyle } from './place-style'
import { Plot } from './plot'
import { Surface } from './surface'
import { Tip, tipInWords } from './tip'
import { type ShownEvents, useChart } from './use-chart'
import { useMapView } from './use-map-view'
import { usePointed } from './use-pointed'
import { useSelected } from './use-selected'
import { useSteering } from './use-steering'
import { useWidth } from './use-width'

type Props = ShownEvents & {
  /** What is in view, in days, an end infinite where it is open; null is fitted to the data. */
  range: View | null
  /** Told of what may be chosen next. */
  onPress: (id: string) => void
  onSelect: (id: string) => void
  onRange: (range: View | null) => void
  /** Whether what the reader asks for is still being found out. */
  isBehind: boolean
}

/** The horizontal time axis: a lane for each source, a mark for each date, lines across lanes. */
export function TimelineMap({ range, onPress, onSelect, onRange, isBehind, ...shown }: Props) {
  const { selected } = shown
  const { chart, isReading } = useChart(shown)
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const { whole } = chart
  const closed = useMemo(() => closeRange(range, whole), [range, whole])
  const { layout, layers, motion } = useMapView({ chart, range: closed, onRange }, width)
  const pointed = usePointed(chart, layout, selected)
  const steered = { plot, chart, layout, motion, pointed, selected, onPress, onSelect }
  const { buttons, listeners } = useSteering(steered)
  useSelected(selected, chart, motion)
  useUncovered('map', !isBehind && !isReading)
  const { lanes, frame } = layout
  const { mark, isTold, marksOf } = pointed
  const height = useTallest(frame.height)

  return (
    <MapFrame lanes={lanes.length}>
      <div className={styles.body} style={bodyStyle(frame, height)}>
        <LaneRules frame={frame} />
        <LaneNames lanes={lanes} frame={frame} />
        <Surface ref={plot} count={chart.count} {...listeners}>
          <Plot chart={chart} layout={layout} layers={layers} width={width}>
            <Highlight marks={marksOf(selected)} lanes={lanes} />
            {mark && mark.id !== selected && <Highlight marks={marksOf(mark.id)} lanes={lanes} />}
          </Plot>
        </Surface>
        <MoreOfDay clusters={layout.clusters} view={layout.view} />
        {mark && width && isTold && (
          <Tip chart={chart} mark={mark} view={motion.now()} width={width} />
        )}
      </div>
      {needsOverview(shown.first) && (
        <OverviewSlot reader={shown.reader} found={shown.found} layout={layout} motion={motion} />
      )}
      <Foot layout={layout} {...buttons} />
      <p role="status" className="sr-only">
        {mark && pointed.focus.position && tipInWords(chart, mark)}
      </p>
    </MapFrame>
  )
}

/** The greatest height so far: a filter that leaves less must not move the list under the hand. */
function useTallest(height: number): number {
  const [tallest, setTallest] = useState(height)
  if (height > tallest) setTallest(height)
  return Math.max(height, tallest)
}
