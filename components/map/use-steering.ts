import type { RefObject } from 'react'
import type { Chart } from '#lib/view/chart'
import type { Layout } from '#lib/view/layout'
import { zoomAt } from '#lib/view/scale'
import { levelOf } from '#lib/view/stack'
import type { Position } from '#lib/view/steps'
import { zoomAnchor } from '#lib/view/zoom-anchor'
import type { Motion } from './moving-view'
import { bringIntoView, fitNext, turnTo } from './travel'
import { useGestures } from './use-gestures'
import { useKeys } from './use-keys'
import type { Pointed } from './use-pointed'

type Steered = {
  plot: RefObject<HTMLElement | null>
  chart: Chart
  layout: Layout
  motion: Motion
  pointed: Pointed
  selected: string | null
  onPress: (id: string) => void
  onSelect: (id: string) => void
}

/** What moves the map: the buttons below it, and the listeners of the element that takes keys and fingers. */
export function useSteering(steered: Steered) {
  const { plot, chart, layout, motion, pointed, selected, onPress, onSelect } = steered
  const { focus, marksOf } = pointed
  const buttons = {
    onTurn: (side: 'before' | 'after') => turnTo(motion, chart, side),
    onZoom: (factor: number) => {
      const view = motion.aim()
      const chosen = pointed.mark ? [pointed.mark] : marksOf(selected)
      motion.glide(zoomAt(view, factor, zoomAnchor(view, chosen, layout.marks)))
    },
    onFit: () => motion.glide(fitNext(layout, motion.aim())),
  }

  function step(position: Position) {
    focus.step(position)
    const mark = marksOf(chart.idAt(position) ?? null).find(each => each.lane === position.lane)
    if (mark) bringIntoView(motion, mark)
  }

  const gestures = useGestures(plot, motion, {
    hover: focus.hover,
    press: onPress,
    select: onSelect,
  })
  const onKeyDown = useKeys({
    ...buttons,
    position: focus.position,
    next: (position, direction) => {
      const { from, to } = motion.now()
      return chart.step(position, direction, from, levelOf(to - from))
    },
    onStep: step,
    onOpen: position => onSelect(chart.idAt(position) ?? ''),
    onLeave: focus.leave,
  })
  return { buttons, listeners: { ...gestures, onKeyDown, onBlur: focus.leave } }
}
