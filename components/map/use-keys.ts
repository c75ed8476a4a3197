import { type KeyboardEvent, useCallback } from 'react'
import type { Spot } from '#lib/view/spots'
import { type Direction, type Position, stepFrom } from '#lib/view/steps'

const directions: Record<string, Direction> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

type Keys = {
  spots: Spot[]
  /** Where the keys stand, or null before the first step. */
  position: Position | null
  /** The first day in view: there the first step leads. */
  start: () => number
  onStep: (position: Position) => void
  onOpen: (position: Position) => void
  onLeave: () => void
  onZoom: (factor: number) => void
  onFit: () => void
}

/** The keys of the map, for the element that has the focus; every other key stays the page's. */
export function useKeys({
  spots,
  position,
  start,
  onStep,
  onOpen,
  onLeave,
  onZoom,
  onFit,
}: Keys): (event: KeyboardEvent) => void {
  return useCallback(
    event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const direction = directions[event.key]
      if (direction) {
        const next = stepFrom(spots, position, direction, start())
        if (next) onStep(next)
      } else if (event.key === '+' || event.key === '=') onZoom(1 / 1.6)
      else if (event.key === '-' || event.key === '_') onZoom(1.6)
      else if (event.key === '0') onFit()
      else if (event.key === 'Enter' && position) onOpen(position)
      else if (event.key === 'Escape' && position) onLeave()
      else return
      event.preventDefault()
    },
    [spots, position, start, onStep, onOpen, onLeave, onZoom, onFit],
  )
}
