import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import { type Layout, layOut } from '#lib/view/layout'
import { clampTo, isSameView, type View } from '#lib/view/scale'
import { startCoast, startGlide } from './animation'

const settleDelay = 180 // ms without input until a gesture is over
const farPan = 0.35 // of the view: then new marks are laid out, before the drawn ones run out
const usualWidth = 940 // while the browser has not told the width
const farZoom = 1.25

/** The view as it moves, frame by frame. */
export type Motion = {
  /** What is in sight at this moment. */
  now: () => View
  /** Where it is going: several presses of a button add up. */
  aim: () => View
  /** Shows `view` in the next frame; whatever was under way stops. */
  move: (view: View) => void
  /** Goes to `view` smoothly, where motion is welcome; null is the fitted view. */
  glide: (view: View | null) => void
  /** Runs on for a while, at a speed in widths of the view a millisecond. */
  coast: (speed: number) => void
}

/** The layout that React draws now and then, the element that moves between, and what moves it. */
export type MapView = { layout: Layout; layer: RefObject<HTMLDivElement | null>; motion: Motion }

type Wanted = {
  entries: EventEntry[]
  sources: Source[]
  range: View | null
  onRange: (range: View | null) => void
}

/**
 * Keeps the moving view out of React: a frame of a gesture writes one transform, or two numbers that
 * every place on the map is counted from. React lays out anew when the drawn marks run out, and once
 * more when the gesture is over; only then is the range reported.
 */
export function useMapView(
  { entries, sources, range, onRange }: Wanted,
  width: number | null,
): MapView {
  const [base, setBase] = useState(range)
  const layout = useMemo(
    () => layOut(entries, sources, base, width ?? usualWidth),
    [entries, sources, base, width],
  )
  const layer = useRef<HTMLDivElement>(null)
  const drawn = useRef(layout)
  const live = useRef(layout.view)
  const isMoving = useRef(false)
  const reported = useRef(range)
  const report = useRef(onRange)
  const frame = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = useRef(() => {})
  const target = useRef<View | null>(null)

  const draw = useCallback(() => {
    frame.current = 0
    if (!layer.current) return
    drawView(layer.current, drawn.current.view, live.current)
    if (isFar(drawn.current.view, live.current)) setBase(live.current)
  }, [])

  const settle = useCallback(() => {
    isMoving.current = false
    target.current = null
    const { fitted } = drawn.current
    const isFitted = isSameView(live.current, fitted)
    if (isFitted) live.current = fitted
    const settled = isFitted ? null : roundToMinutes(live.current)
    layer.current?.parentElement?.removeAttribute('data-moving')
    setBase(settled)
    draw()
    reported.current = settled
    report.current(settled)
  }, [draw])

  const show = useCallback(
    (view: View) => {
      isMoving.current = true
      live.current = clampTo(view, drawn.current.whole)
      frame.current ||= requestAnimationFrame(draw)
      layer.current?.parentElement?.setAttribute('data-moving', '')
      clearTimeout(timer.current)
      timer.current = setTimeout(settle, settleDelay)
    },
    [draw, settle],
  )

  const motion = useMemo((): Motion => {
    function begin(start: (() => void) | null, aim: View | null) {
      stop.current()
      target.current = aim
      stop.current = start ?? (() => {})
    }
    return {
      now: () => live.current,
      aim: () => target.current ?? live.current,
      move: view => {
        begin(null, null)
        show(view)
      },
      glide: wanted => {
        const aim = clampTo(wanted ?? drawn.current.fitted, drawn.current.whole)
        begin(startGlide(live.current, aim, show), aim)
      },
      coast: speed => begin(startCoast(live.current, speed, show), null),
    }
  }, [show])

  useLayoutEffect(() => {
    report.current = onRange
    drawn.current = layout
    if (!isMoving.current) live.current = layout.view
    draw()
  }, [layout, onRange, draw])

  useEffect(() => {
    // The address keeps whole days: what comes back of our own report may be up to a day wider.
    const isOurs =
      range === reported.current ||
      (range && reported.current && isWithinADay(range, reported.current))
    if (isOurs) return
    reported.current = range
    setBase(range)
  }, [range])

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      cancelAnimationFrame(frame.current)
      stop.current()
    },
    [],
  )

  return { layout, layer, motion }
}

function drawView(layer: HTMLElement, drawn: View, now: View): void {
  const span = drawn.to - drawn.from
  const isPan = Math.abs((now.to - now.from) / span - 1) < 1e-7
  setNumber(layer, '--from', isPan ? drawn.from : now.from)
  setNumber(layer, '--span', isPan ? span : now.to - now.from)
  const shift = isPan ? ((drawn.from - now.from) / span) * 100 : 0
  layer.style.transform = Math.abs(shift) < 1e-6 ? '' : `translateX(${shift}%)`
}

function setNumber(layer: HTMLElement, name: string, value: number): void {
  const text = String(value)
  if (layer.style.getPropertyValue(name) !== text) layer.style.setProperty(name, text)
}

function isFar(drawn: View, now: View): boolean {
  const span = drawn.to - drawn.from
  const ratio = (now.to - now.from) / span
  return (
    ratio > farZoom ||
    ratio < 1 / farZoom ||
    drawn.from - now.from > farPan * span ||
    now.to - drawn.to > farPan * span
  )
}

function isWithinADay(a: View, b: View): boolean {
  return Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1
}

function roundToMinutes(view: View): View {
  const round = (day: number) => Math.round(day * 1440) / 1440
  return { from: round(view.from), to: round(view.to) }
}
