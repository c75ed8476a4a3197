'use client'

import { useRef, useState } from 'react'
import { findMarksOf } from '#lib/view/layout'
import type { Plan } from '#lib/view/plan'
import { type View, zoomAt } from '#lib/view/scale'
import type { Position } from '#lib/view/steps'
import { countInWords } from '#lib/view/words'
import { Foot } from './controls'
import { Highlight } from './highlight'
import { LaneNames, LaneRules } from './lanes'
import styles from './map.module.css'
import { bodyStyle } from './place-style'
import { Plot } from './plot'
import { findTipMark, Tip, tipInWords } from './tip'
import { bringIntoView, fitNext, turnTo } from './travel'
import { useFocus } from './use-focus'
import { useGestures } from './use-gestures'
import { useKeys } from './use-keys'
import { useMapView } from './use-map-view'
import { useSelected } from './use-selected'
import { useWidth } from './use-width'

type Props = {
  /** The events and how they are laid out. */
  plan: Plan
  /** The event whose panel is open. */
  selected: string | null
  /** What is in view, in days; null is fitted to the data. */
  range: View | null
  onSelect: (id: string) => void
  onRange: (range: View | null) => void
  /** Whether there is its room and nothing in it yet: on a page that shows its panel first. */
  isBare?: boolean
}

const keysHint =
  'Left and right go through the events in time, up and down through the sources, Enter opens, ' +
  'plus and minus zoom, 0 shows the whole. The list of events holds all that the map shows.'

/** The horizontal time axis: a lane for each source, a mark for each date, lines across lanes. */
export function TimelineMap({ plan, selected, range, onSelect, onRange, isBare }: Props) {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const { layout, layers, motion } = useMapView({ plan, range, onRange }, width)
  const { lanes, frame, view } = layout
  const height = useTallest(frame.height)
  const { entries, spots } = plan
  const focus = useFocus(entries)
  const marksOf = (id: string | null) => (id ? findMarksOf(plan, view, id) : [])

  const active = findTipMark(layout, focus, entries, marksOf)
  // The panel tells already of the one that is open, unless the keys are on it.
  const isTold = active?.id !== selected || focus.position !== null
  const gestures = useGestures(plot, motion, { hover: focus.hover, select: onSelect })
  const zoom = (factor: number) => motion.glide(zoomAt(motion.aim(), factor, 0.5))
  const fit = () => motion.glide(fitNext(layout, motion.aim()))

  function step(position: Position) {
    focus.step(position)
    const entry = entries[position.entry]
    const mark = marksOf(entry?.id ?? null).find(each => each.lane === position.lane)
    if (mark) bringIntoView(motion, mark)
  }

  useSelected(selected, plan, motion)
  const onKeyDown = useKeys({
    spots,
    position: focus.position,
    start: () => motion.now().from,
    onStep: step,
    onOpen: ({ entry }) => onSelect(entries[entry]?.id ?? ''),
    onLeave: focus.leave,
    onZoom: zoom,
    onFit: fit,
  })

  return (
    <section className={styles.map} aria-label="Map" data-tight={lanes.length > 8 || undefined}>
      <div className={styles.body} style={bodyStyle(frame, height)}>
        {!isBare && <LaneRules frame={frame} />}
        {!isBare && <LaneNames lanes={lanes} frame={frame} />}
        <div
          ref={plot}
          className={styles.plot}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop of the Tab key
          tabIndex={0}
          aria-label={`Map of ${countInWords(plan.extents.length, 'event')}`}
          aria-describedby="map-keys"
          onKeyDown={onKeyDown}
          onBlur={focus.leave}
          {...gestures}
        >
          {!isBare && (
            <Plot plan={plan} layout={layout} layers={layers} width={width}>
              <Highlight marks={marksOf(selected)} lanes={lanes} />
              {active && active.id !== selected && (
                <Highlight marks={marksOf(active.id)} lanes={lanes} />
              )}
            </Plot>
          )}
        </div>
        {active && width && isTold && (
          <Tip entries={entries} mark={active} view={motion.now()} width={width} />
        )}
      </div>
      <Foot
        layout={layout}
        onTurn={side => turnTo(motion, spots, side)}
        onZoom={zoom}
        onFit={fit}
      />
      <p id="map-keys" className="sr-only">
        {!isBare && keysHint}
      </p>
      <p role="status" className="sr-only">
        {active && focus.position && tipInWords(entries, active, lanes)}
      </p>
    </section>
  )
}

/** The greatest height so far: a filter that leaves less must not move the list under the hand. */
function useTallest(height: number): number {
  const [tallest, setTallest] = useState(height)
  if (height > tallest) setTallest(height)
  return Math.max(height, tallest)
}
