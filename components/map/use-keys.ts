import { type KeyboardEvent, useCallback } from 'react'
import type { Direction, Position } from '#lib/view/steps'

const directions: Record<string, Direction> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

type Keys = {
  /** Where the keys stand, or null before the first step. */
  position: Position | null
  /** Where a key leads from there, or from what is in view. */
  next: (from: Position | null, direction: Direction) => Position | null
  onStep: (position: Position) => void
  onOpen: (position: Position) => void
  onLeave: () => void
  onZoom: (factor: number) => void
  onFit: () => void
}

/** The keys of the map, for the element that has the focus; every other key stays the page's. */
export function useKeys({
  position,
  next,
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
        const there = next(position, direction)
        if (there) onStep(there)
      } else if (event.key === '+' || event.key === '=') onZoom(1 / 1.6)
      else if (event.key === '-' || event.key === '_') onZoom(1.6)
      else if (event.key === '0') onFit()
      else if (event.key === 'Enter' && position) onOpen(position)
      else if (event.key === 'Escape' && position) onLeave()
      else return
      event.preventDefault()
    },
    [position, next, onStep, onOpen, onLeave, onZoom, onFit],
  )
}
