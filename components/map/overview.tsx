import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { type BrushPart, coversAll, overviewOf, placeGrips, stepByKey } from '#lib/view/brush'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import type { Layout } from '#lib/view/layout'
import { measureOverview } from '#lib/view/level/overview-density'
import { fractionOf, type View } from '#lib/view/scale'
import { findTicks } from '#lib/view/ticks'
import { edgeInWords, viewInWords } from '#lib/view/view-words'
import { outlineOf } from './densities'
import type { Motion } from './moving-view'
import styles from './overview.module.css'
import { layerStyle, placeStyle } from './place-style'
import { useBrush } from './use-brush'
import { useWidth } from './use-width'

export type OverviewProps = {
  reader: TimelineReader
  /** The rows that the reader asked for; null for all. */
  found: PlaceSet | null
  layout: Layout
  motion: Motion
}

/** All of the timeline in a strip, and over it a window on what is in view, to be moved and resized. */
export function Overview({ reader, found, layout, motion }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null)
  const width = useWidth(strip)
  const { view, fitted, whole } = layout
  const overview = useMemo(() => overviewOf({ fitted, whole }), [fitted, whole])
  useWindow(strip, motion, overview, width)
  const listeners = useBrush(motion, overview)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div ref={strip} className={styles.strip} role="group" aria-label="Overview" {...listeners}>
      <div className={styles.picture} style={layerStyle(overview)} aria-hidden="true">
        <Picture reader={reader} found={found} overview={overview} />
        <div className={styles.shade} data-side="before" />
        <div className={styles.shade} data-side="after" />
        <Dates overview={overview} width={width} />
      </div>
      <div className={styles.frame} />
      <Slider part="from" label="Start of the view" {...{ view, overview, motion }} />
      <Slider part="window" label="Stretch in view" {...{ view, overview, motion }} />
      <Slider part="to" label="End of the view" {...{ view, overview, motion }} />
    </div>
  )
}

/** How much there is over time. */
const Picture = memo(function Picture({
  reader,
  found,
  overview,
}: Pick<OverviewProps, 'reader' | 'found'> & { overview: View }) {
  const density = useMemo(
    () => measureOverview(reader.dates, found, overview),
    [reader, found, overview],
  )
  if (!density) return null
  const { from, step, heights } = density
  return (
    <svg
      className={styles.density}
      viewBox={`0 0 ${heights.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={placeStyle({ at: from, to: from + step * heights.length })}
    >
      <path d={outlineOf(heights)} />
    </svg>
  )
})

/** When that is: half as many dates as there is room for, to find one's way and not to read off. */
const Dates = memo(function Dates({ overview, width }: { overview: View; width: number | null }) {
  if (!width) return null
  const lastLabel = width - widestLabel
  return findTicks(overview, overview, width / 2)
    .filter(({ at, label }) => label && fractionOf(at, overview) * width < lastLabel)
    .map(({ at, label }) => (
      <span key={at} className={styles.tick} style={placeStyle({ at })}>
        {label}
      </span>
    ))
})

const widestLabel = 40 // pixels, but for the first, which has the room

function Slider({
  part,
  label,
  view,
  overview,
  motion,
}: {
  part: BrushPart
  label: string
  view: View
  overview: View
  motion: Motion
}) {
  const value = part === 'window' ? (view.from + view.to) / 2 : view[part]
  const within = Math.min(overview.to, Math.max(overview.from, value))
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.slider}
      data-part={part}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={round(overview.from)}
      aria-valuemax={round(overview.to)}
      aria-valuenow={round(within)}
      aria-valuetext={part === 'window' ? viewInWords(view) : edgeInWords(view, part)}
      onKeyDown={event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const next = stepByKey(part, event.key, motion.aim(), overview)
        if (!next) return
        event.preventDefault()
        motion.move(next)
      }}
    />
  )
}

/** Keeps the window where the view is, frame by frame, without React. */
function useWindow(
  strip: { current: HTMLElement | null },
  motion: Motion,
  overview: View,
  width: number | null,
): void {
  useLayoutEffect(() => {
    const element = strip.current
    if (!element || !width) return
    const size = matchMedia('(pointer: coarse)').matches ? 44 : 24
    element.style.setProperty('--size', `${size}px`)
    return motion.watch(view => {
      // Then the axis above says the same.
      element.toggleAttribute('data-whole', coversAll(view, overview))
      const grips = placeGrips(view, overview, width, size)
      for (const [name, pixels] of Object.entries(grips))
        element.style.setProperty(`--${name}`, `${Math.round(pixels * 10) / 10}px`)
    })
  }, [strip, motion, overview, width])
}

function round(day: number): number {
  return Math.round(day * 100) / 100
}
