import type { RefObject } from 'react'
import type { Layout } from '#lib/view/layout'
import type { Plan } from '#lib/view/plan'
import { zoomAt } from '#lib/view/scale'
import type { Position } from '#lib/view/steps'
import type { Motion } from './moving-view'
import { bringIntoView, fitNext, turnTo } from './travel'
import { useGestures } from './use-gestures'
import { useKeys } from './use-keys'
import type { Pointed } from './use-pointed'

type Steered = {
  plot: RefObject<HTMLElement | null>
  plan: Plan
  layout: Layout
  motion: Motion
  pointed: Pointed
  onSelect: (id: string) => void
}

/** What moves the map: the buttons below it, and the listeners of the element that takes keys and fingers. */
export function useSteering({ plot, plan, layout, motion, pointed, onSelect }: Steered) {
  const { entries, spots } = plan
  const { focus, marksOf } = pointed
  const buttons = {
    onTurn: (side: 'before' | 'after') => turnTo(motion, spots, side),
    onZoom: (factor: number) => motion.glide(zoomAt(motion.aim(), factor, 0.5)),
    onFit: () => motion.glide(fitNext(layout, motion.aim())),
  }

  function step(position: Position) {
    focus.step(position)
    const entry = entries[position.entry]
    const mark = marksOf(entry?.id ?? null).find(each => each.lane === position.lane)
    if (mark) bringIntoView(motion, mark)
  }

  const gestures = useGestures(plot, motion, { hover: focus.hover, select: onSelect })
  const onKeyDown = useKeys({
    ...buttons,
    spots,
    position: focus.position,
    start: () => motion.now().from,
    onStep: step,
    onOpen: ({ entry }) => onSelect(entries[entry]?.id ?? ''),
    onLeave: focus.leave,
  })
  return { buttons, listeners: { ...gestures, onKeyDown, onBlur: focus.leave } }
}
