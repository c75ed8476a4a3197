import { type PointerEvent, useMemo } from 'react'
import {
  type BrushPart,
  centreWindow,
  coversAll,
  dayUnder,
  drawWindow,
  moveEdge,
  moveWindow,
} from '#lib/view/brush'
import type { View } from '#lib/view/scale'
import type { Motion } from './moving-view'

const slop = 4 // pixels until a press becomes a drag

/** What was pressed, where, and what was in view then; `ground` is what lies outside the window. */
type Hold = {
  pointer: number
  part: BrushPart | 'ground'
  x: number
  day: number
  view: View
  isDrag: boolean
}

/**
 * Pointers on the overview: the window is dragged, its edges pulled; a press beside it moves it there
 * and a drag beside it draws a new one. A vertical swipe stays the page's.
 */
export function useBrush(motion: Motion, overview: View) {
  return useMemo(() => {
    let hold: Hold | null = null
    const release = (event: PointerEvent) => {
      if (event.pointerId === hold?.pointer) hold = null
    }
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (hold || (event.pointerType === 'mouse' && event.button !== 0)) return
        const view = motion.now()
        const day = dayOf(event, overview)
        const part = partUnder(event, coversAll(view, overview))
        hold = { pointer: event.pointerId, part, x: event.clientX, day, view, isDrag: false }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerId !== hold?.pointer) return
        if (!hold.isDrag && Math.abs(event.clientX - hold.x) < slop) return
        hold.isDrag = true
        motion.move(pull(hold, dayOf(event, overview), overview))
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const isPress = event.pointerId === hold?.pointer && !hold.isDrag
        if (isPress && hold?.part === 'ground')
          motion.glide(centreWindow(motion.aim(), hold.day, overview))
        release(event)
      },
      onPointerCancel: release,
    }
  }, [motion, overview])
}

/** What a drag to `day` makes of the view that was there when it began. */
function pull({ part, view, day: start }: Hold, day: number, overview: View): View {
  if (part === 'ground') return drawWindow(start, day, overview)
  if (part === 'window') return moveWindow(view, day - start, overview)
  const edge = Math.min(overview.to, Math.max(overview.from, view[part]))
  return moveEdge(view, part, edge + day - start, overview)
}

/** A window over all cannot be moved: there a drag draws a new one. */
function partUnder({ target }: PointerEvent, isAll: boolean): Hold['part'] {
  const part = target instanceof HTMLElement ? target.dataset.part : undefined
  if (part === 'from' || part === 'to') return part
  return part === 'window' && !isAll ? part : 'ground'
}

function dayOf(event: PointerEvent<HTMLElement>, overview: View): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  return dayUnder(event.clientX - left, overview, width)
}
