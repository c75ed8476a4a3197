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

const settleDelay = 180 // ms without input until a gesture is over
const glideTime = 240
const farPan = 0.35 // of the view: then new marks are laid out, before the drawn ones run out
const usualWidth = 940 // while the browser has not told the width
const farZoom = 1.25

/** The view as it moves, frame by frame. */
export type Motion = {
  /** What is in sight at this moment. */
  now: () => View
  /** Where it is going: several presses of a button add up. */
  aim: () => View
  /** Shows `view` in the next frame. */
  move: (view: View) => void
  /** Goes to `view` smoothly, where motion is welcome; null is the fitted view. */
  glide: (view: View | null) => void
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

  const draw = useCallback(() => {
    frame.current = 0
    if (!layer.current) return
    drawView(layer.current, drawn.current.view, live.current)
    if (isFar(drawn.current.view, live.current)) setBase(live.current)
  }, [])

  const settle = useCallback(() => {
    isMoving.current = false
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

  const move = useCallback(
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

  const gliding = useRef(0)
  const target = useRef<View | null>(null)
  const glide = useCallback(
    (wanted: View | null) => {
      cancelAnimationFrame(gliding.current)
      const aim = clampTo(wanted ?? drawn.current.fitted, drawn.current.whole)
      target.current = aim
      const start = live.current
      const begun = performance.now()
      const step = (time: number) => {
        const part = prefersStillness() ? 1 : Math.min(1, (time - begun) / glideTime)
        move(between(start, aim, 1 - (1 - part) ** 3))
        if (part < 1) gliding.current = requestAnimationFrame(step)
        else target.current = null
      }
      gliding.current = requestAnimationFrame(step)
    },
    [move],
  )

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
      cancelAnimationFrame(gliding.current)
    },
    [],
  )

  const motion = useMemo(
    () => ({ now: () => live.current, aim: () => target.current ?? live.current, move, glide }),
    [move, glide],
  )
  return { layout, layer, motion }
}

/** Whether someone asked their system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
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

function between(a: View, b: View, part: number): View {
  return { from: a.from + (b.from - a.from) * part, to: a.to + (b.to - a.to) * part }
}

function roundToMinutes(view: View): View {
  const round = (day: number) => Math.round(day * 1440) / 1440
  return { from: round(view.from), to: round(view.to) }
}
