import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Layout, layOut } from '#lib/view/layout'
import type { Plan } from '#lib/view/plan'
import { clampTo, isSameView, type View } from '#lib/view/scale'
import { startCoast, startGlide } from './animation'

const settleDelay = 180 // ms without input until a gesture is over
const farPan = 0.35 // of the view: then new marks are laid out, before the drawn ones run out
const usualWidth = 940 // while the browser has not told the width
const farOut = 1.3 // beyond it labels would touch
const farIn = 0.6

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

/** Shapes may be stretched for the length of a gesture, texts only moved. */
export type Layers = {
  shapes: RefObject<HTMLDivElement | null>
  texts: RefObject<HTMLDivElement | null>
}

/** The layout that React draws now and then, what moves between, and what moves it. */
export type MapView = { layout: Layout; layers: Layers; motion: Motion }

type Wanted = {
  plan: Plan
  range: View | null
  onRange: (range: View | null) => void
}

/**
 * Keeps the moving view out of React: a frame of a gesture writes two transforms, or one and the two
 * numbers that every place on the map is counted from. React lays out anew when the drawn marks run out, and once
 * more when the gesture is over; only then is the range reported.
 */
export function useMapView({ plan, range, onRange }: Wanted, width: number | null): MapView {
  const [base, setBase] = useState(range)
  const layout = useMemo(() => layOut(plan, base, width ?? usualWidth), [plan, base, width])
  const shapes = useRef<HTMLDivElement>(null)
  const texts = useRef<HTMLDivElement>(null)
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
    if (!shapes.current || !texts.current) return
    stretch(shapes.current, drawn.current.view, live.current)
    rearrange(texts.current, drawn.current.view, live.current)
    if (isFar(drawn.current.view, live.current)) setBase(live.current)
  }, [])

  const settle = useCallback(() => {
    isMoving.current = false
    target.current = null
    const { fitted } = drawn.current
    const isFitted = isSameView(live.current, fitted)
    if (isFitted) live.current = fitted
    const settled = isFitted ? null : roundToMinutes(live.current)
    shapes.current?.parentElement?.removeAttribute('data-moving')
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
      shapes.current?.parentElement?.setAttribute('data-moving', '')
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

  const layers = useMemo(() => ({ shapes, texts }), [])
  return { layout, layers, motion }
}

/** Shows what was drawn for one view as it lies in another. */
function stretch(layer: HTMLElement, drawn: View, now: View): void {
  const span = now.to - now.from
  const scale = (drawn.to - drawn.from) / span
  const shift = ((drawn.from - now.from) / span) * 100
  const isSame = Math.abs(scale - 1) < 1e-7 && Math.abs(shift) < 1e-6
  layer.style.transform = isSame ? '' : `translateX(${shift}%) scaleX(${scale})`
}

/** The same for texts, which keep their width: each goes to its new place. */
function rearrange(layer: HTMLElement, drawn: View, now: View): void {
  const isPan = Math.abs((now.to - now.from) / (drawn.to - drawn.from) - 1) < 1e-7
  const counted = isPan ? drawn : now
  setNumber(layer, '--from', counted.from)
  setNumber(layer, '--span', counted.to - counted.from)
  if (isPan) stretch(layer, drawn, now)
  else layer.style.transform = ''
}

function setNumber(layer: HTMLElement, name: string, value: number): void {
  const text = String(value)
  if (layer.style.getPropertyValue(name) !== text) layer.style.setProperty(name, text)
}

function isFar(drawn: View, now: View): boolean {
  const span = drawn.to - drawn.from
  const ratio = (now.to - now.from) / span
  return (
    ratio > farOut ||
    ratio < farIn ||
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
