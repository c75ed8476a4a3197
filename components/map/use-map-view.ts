import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Chart } from '#lib/view/chart'
import { type Layout, layOut } from '#lib/view/layout'
import type { View } from '#lib/view/scale'
import { draw, halt, type Layers, type Motion, type MovingView, motionOf } from './moving-view'

const usualWidth = 940 // while the browser has not told the width

/** The layout that React draws now and then, what moves between, and what moves it. */
type MapView = { layout: Layout; layers: Layers; motion: Motion }

type Wanted = {
  chart: Chart
  range: View | null
  onRange: (range: View | null) => void
}

/**
 * Keeps the moving view out of React: a frame of a gesture writes two transforms, or one and the two
 * numbers that every place on the map is counted from. React lays out anew when the drawn marks run
 * out, and once more when the gesture is over; only then is the range reported.
 */
export function useMapView({ chart, range, onRange }: Wanted, width: number | null): MapView {
  const [base, setBase] = useState(range)
  const layout = useMemo(() => layOut(chart, base, width ?? usualWidth), [chart, base, width])
  const shapes = useRef<HTMLDivElement>(null)
  const texts = useRef<HTMLDivElement>(null)
  const [moving] = useState(
    (): MovingView => ({
      layers: { shapes, texts },
      watchers: new Set(),
      drawn: layout,
      live: layout.view,
      target: null,
      isMoving: false,
      reported: range,
      report: onRange,
      layOutAnew: setBase,
      frame: 0,
      timer: undefined,
      stop: () => {},
    }),
  )
  const motion = useMemo(() => motionOf(moving), [moving])

  useLayoutEffect(() => {
    moving.report = onRange
    moving.drawn = layout
    if (!moving.isMoving) moving.live = layout.view
    draw(moving)
  }, [moving, layout, onRange])

  useEffect(() => {
    if (isOurs(range, moving.reported)) return
    moving.reported = range
    setBase(range)
  }, [moving, range])

  useEffect(() => chart.want?.(layout.view), [chart, layout])

  useEffect(() => () => halt(moving), [moving])

  return { layout, layers: moving.layers, motion }
}

/** Whether a range comes back of our own report: the address keeps minutes, so it may be a bit wider. */
function isOurs(range: View | null, reported: View | null): boolean {
  if (range === reported) return true
  return range !== null && reported !== null && isWithinADay(range, reported)
}

function isWithinADay(a: View, b: View): boolean {
  return Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1
}
