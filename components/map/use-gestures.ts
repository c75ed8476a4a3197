import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { panBy, zoomAt } from '#lib/view/scale'
import { type Grip, gripOf, pull } from './grip'
import type { Motion } from './moving-view'
import { findEventAt, type Picked } from './pick'

const slop = 5 // pixels a finger may tremble before a press becomes a drag

type Point = { x: number; y: number }

/** What the fingers hold and how fast they move; it changes with every event and is never drawn. */
type Hold = {
  pointers: Map<number, Point>
  grip: Grip | null
  wasDrag: boolean
  speed: { pixelsPerMs: number; x: number; time: number }
}

type Handlers = {
  hover: (mark: string | null) => void
  /** Told when an event is pressed that may be let go of, or dragged away. */
  press: (id: string) => void
  select: (id: string) => void
}

/**
 * Pointer and wheel on the map. The plain wheel and a vertical swipe stay the page's; Ctrl or ⌘ and
 * the wheel, or two fingers, zoom at the pointer; a drag or a horizontal wheel pans.
 */
export function useGestures(plot: RefObject<HTMLElement | null>, motion: Motion, on: Handlers) {
  useWheel(plot, motion)
  const handlers = useRef(on)
  useEffect(() => {
    handlers.current = on
  })

  return useMemo(() => {
    const hold: Hold = {
      pointers: new Map(),
      grip: null,
      wasDrag: false,
      speed: { pixelsPerMs: 0, x: 0, time: 0 },
    }
    const onPointerEnd = (event: PointerEvent<HTMLElement>) => letGo(hold, event, motion)
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        take(hold, event, motion)
        const pressed = hold.grip && !hold.wasDrag ? eventUnder(event) : null
        if (pressed) handlers.current.press(pressed.id)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        // A mouse let go of outside the map does not tell.
        if (event.pointerType === 'mouse' && event.buttons === 0) onPointerEnd(event)
        if (hold.pointers.has(event.pointerId)) drag(hold, event, motion, handlers.current)
        else if (event.pointerType === 'mouse')
          handlers.current.hover(eventUnder(event)?.key ?? null)
      },
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onPointerLeave: () => handlers.current.hover(null),
      onClick: (event: MouseEvent<HTMLElement>) => {
        const picked = hold.wasDrag ? null : eventUnder(event)
        if (picked) handlers.current.select(picked.id)
      },
    }
  }, [motion])
}

function take(hold: Hold, event: PointerEvent<HTMLElement>, motion: Motion): void {
  if (event.pointerType === 'mouse' && event.button !== 0) return
  hold.pointers.set(event.pointerId, pointOf(event))
  hold.wasDrag = hold.pointers.size > 1
  motion.coast(0)
  hold.speed = { pixelsPerMs: 0, x: event.clientX, time: event.timeStamp }
  hold.grip = gripOf([...hold.pointers.values()], motion.now())
}

function drag(
  hold: Hold,
  event: PointerEvent<HTMLElement>,
  motion: Motion,
  { hover }: Handlers,
): void {
  const element = event.currentTarget
  hold.pointers.set(event.pointerId, pointOf(event))
  if (!hold.grip) return
  if (!hold.wasDrag) {
    if (Math.abs(event.clientX - (hold.grip.points[0]?.x ?? 0)) < slop) return
    hold.wasDrag = true
    hover(null)
  }
  if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
  hold.speed = follow(hold.speed, event)
  motion.move(pull(hold.grip, [...hold.pointers.values()], element.getBoundingClientRect()))
}

function letGo(hold: Hold, event: PointerEvent<HTMLElement>, motion: Motion): void {
  if (!hold.pointers.delete(event.pointerId)) return
  const rest = [...hold.pointers.values()]
  hold.grip = rest.length > 0 ? gripOf(rest, motion.now()) : null
  const isFresh = event.timeStamp - hold.speed.time < 60
  if (rest.length === 0 && hold.wasDrag && isFresh)
    motion.coast(-hold.speed.pixelsPerMs / event.currentTarget.clientWidth)
}

function eventUnder(event: MouseEvent<HTMLElement>): Picked | null {
  return findEventAt(event.currentTarget, event.clientX, event.clientY)
}

function follow({ pixelsPerMs, x, time }: Hold['speed'], event: PointerEvent): Hold['speed'] {
  const elapsed = event.timeStamp - time
  if (elapsed <= 0) return { pixelsPerMs, x, time }
  const latest = (event.clientX - x) / elapsed
  return {
    pixelsPerMs: pixelsPerMs * 0.6 + latest * 0.4,
    x: event.clientX,
    time: event.timeStamp,
  }
}

function useWheel(plot: RefObject<HTMLElement | null>, motion: Motion): void {
  useEffect(() => {
    const element = plot.current
    if (!element) return
    function onWheel(event: WheelEvent) {
      const { left, width } = (element as HTMLElement).getBoundingClientRect()
      const pixels = event.deltaMode === 1 ? 16 : 1 // lines or pixels
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const turn = Math.max(-60, Math.min(60, event.deltaY * pixels))
        motion.move(zoomAt(motion.now(), 1.006 ** turn, (event.clientX - left) / width))
        return
      }
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (Math.abs(across) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      motion.move(panBy(motion.now(), (across * pixels) / width))
    }
    // React's own wheel listeners are passive and could not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [plot, motion])
}

function pointOf(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY }
}
