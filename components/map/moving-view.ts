import type { RefObject } from 'react'
import type { Layout } from '#lib/view/layout'
import { clampTo, isSameView, type View } from '#lib/view/scale'
import { startCoast, startGlide } from './animation'
import { isFar, rearrange, stretch } from './stretch'

const settleDelay = 180 // ms without input until a gesture is over

/** Shapes may be stretched for the length of a gesture, texts only moved. */
export type Layers = {
  shapes: RefObject<HTMLDivElement | null>
  texts: RefObject<HTMLDivElement | null>
}

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
  /** Tells `watcher` what is in sight, now and in every frame that changes it. Returns the undoing. */
  watch: (watcher: (view: View) => void) => () => void
}

/** What moves, and what was drawn last; it changes between the renders of React. */
export type MovingView = {
  layers: Layers
  watchers: Set<(view: View) => void>
  drawn: Layout
  live: View
  target: View | null
  isMoving: boolean
  /** What was told last of where a gesture ended. */
  reported: View | null
  report: (range: View | null) => void
  /** Asks for a layout around a view. */
  layOutAnew: (view: View | null) => void
  frame: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Ends the glide that is under way. */
  stop: () => void
}

/** Shows the view as it is now by what was drawn; asks for a layout where that runs out. */
export function draw(moving: MovingView): void {
  moving.frame = 0
  for (const watch of moving.watchers) watch(moving.live)
  const shapes = moving.layers.shapes.current
  const texts = moving.layers.texts.current
  if (!shapes || !texts) return
  stretch(shapes, moving.drawn.view, moving.live)
  rearrange(texts, moving.drawn.view, moving.live)
  if (isFar(moving.drawn.view, moving.live)) moving.layOutAnew(moving.live)
}

/** What moves `moving`. */
export function motionOf(moving: MovingView): Motion {
  const showNext = (view: View) => show(moving, view)
  const begin = (start: () => () => void, aim: View | null) => {
    moving.stop()
    moving.target = aim
    moving.stop = start()
  }
  return {
    now: () => moving.live,
    aim: () => moving.target ?? moving.live,
    move: view => {
      begin(() => () => {}, null)
      show(moving, view)
    },
    glide: wanted => {
      const aim = clampTo(wanted ?? moving.drawn.fitted, moving.drawn.whole)
      begin(() => startGlide(moving.live, aim, showNext), aim)
    },
    coast: speed => begin(() => startCoast(moving.live, speed, showNext), null),
    watch: watcher => {
      moving.watchers.add(watcher)
      watcher(moving.live)
      return () => moving.watchers.delete(watcher)
    },
  }
}

/** Nothing is to happen any more. */
export function halt(moving: MovingView): void {
  clearTimeout(moving.timer)
  cancelAnimationFrame(moving.frame)
  moving.stop()
}

function show(moving: MovingView, view: View): void {
  moving.isMoving = true
  moving.live = clampTo(view, moving.drawn.whole)
  moving.frame ||= requestAnimationFrame(() => draw(moving))
  moving.layers.shapes.current?.parentElement?.setAttribute('data-moving', '')
  clearTimeout(moving.timer)
  moving.timer = setTimeout(() => settle(moving), settleDelay)
}

/** The gesture is over: all is laid out for where it ended, and that is reported. */
function settle(moving: MovingView): void {
  moving.isMoving = false
  moving.target = null
  const { fitted } = moving.drawn
  const isFitted = isSameView(moving.live, fitted)
  if (isFitted) moving.live = fitted
  const settled = isFitted ? null : roundToMinutes(moving.live)
  moving.layers.shapes.current?.parentElement?.removeAttribute('data-moving')
  moving.layOutAnew(settled)
  draw(moving)
  moving.reported = settled
  moving.report(settled)
}

function roundToMinutes(view: View): View {
  const round = (day: number) => Math.round(day * 1440) / 1440
  return { from: round(view.from), to: round(view.to) }
}
