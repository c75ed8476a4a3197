import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { type BrushPart, overviewOf, placeGrips, stepByKey } from '#lib/view/brush'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import type { Layout } from '#lib/view/layout'
import { measureOverview } from '#lib/view/level/overview-density'
import type { View } from '#lib/view/scale'
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
      <Picture reader={reader} found={found} overview={overview} width={width} />
      <div className={styles.shade} data-side="before" />
      <div className={styles.shade} data-side="after" />
      <div className={styles.frame} />
      <Slider part="from" label="Start of the view" {...{ view, overview, motion }} />
      <Slider part="window" label="Stretch in view" {...{ view, overview, motion }} />
      <Slider part="to" label="End of the view" {...{ view, overview, motion }} />
    </div>
  )
}

/** How much there is over time, and when that is. */
const Picture = memo(function Picture({
  reader,
  found,
  overview,
  width,
}: Pick<OverviewProps, 'reader' | 'found'> & { overview: View; width: number | null }) {
  const density = useMemo(
    () => measureOverview(reader.dates, found, overview),
    [reader, found, overview],
  )
  // Half as many as there is room for: they are for finding one's way, not for reading off.
  const ticks = width ? findTicks(overview, overview, width / 2) : []
  return (
    <div className={styles.picture} style={layerStyle(overview)} aria-hidden="true">
      {density && (
        <svg
          className={styles.density}
          viewBox={`0 0 ${density.heights.length} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={placeStyle({
            at: density.from,
            to: density.from + density.step * density.heights.length,
          })}
        >
          <path d={outlineOf(density.heights)} />
        </svg>
      )}
      {ticks.map(({ at, label }) =>
        label ? (
          <span key={at} className={styles.tick} style={placeStyle({ at })}>
            {label}
          </span>
        ) : null,
      )}
    </div>
  )
})

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
      const grips = placeGrips(view, overview, width, size)
      for (const [name, pixels] of Object.entries(grips))
        element.style.setProperty(`--${name}`, `${Math.round(pixels * 10) / 10}px`)
    })
  }, [strip, motion, overview, width])
}

function round(day: number): number {
  return Math.round(day * 100) / 100
}
