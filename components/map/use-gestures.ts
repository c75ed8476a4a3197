import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { panBy, zoomAt } from '#lib/view/scale'
import { type Grip, gripOf, pull } from './grip'
import { findEventAt } from './pick'
import type { Motion } from './use-map-view'

const slop = 5 // pixels a finger may tremble before a press becomes a drag

/**
 * Pointer and wheel on the map. The plain wheel and a vertical swipe stay the page's; Ctrl or ⌘ and
 * the wheel, or two fingers, zoom at the pointer; a drag or a horizontal wheel pans.
 */
export function useGestures(
  plot: RefObject<HTMLElement | null>,
  motion: Motion,
  on: { hover: (mark: string | null) => void; select: (id: string) => void },
) {
  useWheel(plot, motion)
  const grip = useRef<Grip | null>(null)
  const wasDrag = useRef(false)
  const speed = useRef({ pixelsPerMs: 0, x: 0, time: 0 })
  const handlers = useRef(on)
  useEffect(() => {
    handlers.current = on
  })

  return useMemo(() => {
    const pointers = new Map<number, { x: number; y: number }>()

    function onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === 'mouse' && event.button !== 0) return
      pointers.set(event.pointerId, pointOf(event))
      wasDrag.current = pointers.size > 1
      motion.coast(0)
      speed.current = { pixelsPerMs: 0, x: event.clientX, time: event.timeStamp }
      grip.current = gripOf([...pointers.values()], motion.now())
    }

    function onPointerMove(event: PointerEvent<HTMLElement>) {
      const element = event.currentTarget
      // A mouse let go of outside the map does not tell.
      if (event.pointerType === 'mouse' && event.buttons === 0) onPointerEnd(event)
      if (!pointers.has(event.pointerId)) {
        if (event.pointerType === 'mouse') showHover(element, event)
        return
      }
      pointers.set(event.pointerId, pointOf(event))
      if (!grip.current) return
      const points = [...pointers.values()]
      if (!wasDrag.current) {
        if (Math.abs(event.clientX - (grip.current.points[0]?.x ?? 0)) < slop) return
        wasDrag.current = true
        handlers.current.hover(null)
      }
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
      speed.current = follow(speed.current, event)
      motion.move(pull(grip.current, points, element.getBoundingClientRect()))
    }

    function onPointerEnd(event: PointerEvent<HTMLElement>) {
      if (!pointers.delete(event.pointerId)) return
      const rest = [...pointers.values()]
      grip.current = rest.length > 0 ? gripOf(rest, motion.now()) : null
      const isFresh = event.timeStamp - speed.current.time < 60
      if (rest.length === 0 && wasDrag.current && isFresh)
        motion.coast(-speed.current.pixelsPerMs / event.currentTarget.clientWidth)
    }

    function onClick(event: { clientX: number; clientY: number; currentTarget: HTMLElement }) {
      if (wasDrag.current) return
      const picked = findEventAt(event.currentTarget, event.clientX, event.clientY)
      if (picked) handlers.current.select(picked.id)
    }

    function showHover(element: HTMLElement, event: PointerEvent) {
      const picked = findEventAt(element, event.clientX, event.clientY)
      handlers.current.hover(picked?.key ?? null)
    }

    return {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onPointerLeave: () => handlers.current.hover(null),
      onClick,
    }
  }, [motion])
}

function follow(
  { pixelsPerMs, x, time }: { pixelsPerMs: number; x: number; time: number },
  event: PointerEvent,
) {
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

function pointOf(event: PointerEvent): { x: number; y: number } {
  return { x: event.clientX, y: event.clientY }
}
