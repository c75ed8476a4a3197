import { useCallback, useState } from 'react'
import type { Position } from '#lib/view/steps'

/** What the pointer or the keys are on. */
export type Focus = {
  /** Key of the mark under the pointer. */
  hovered: string | null
  /** Where the keys stand; the pointer, while it is on a mark, is shown before it. */
  position: Position | null
  hover: (key: string | null) => void
  step: (position: Position) => void
  leave: () => void
}

/** Remembers what the pointer and the keys are on, as long as the events are the same. */
export function useFocus(events: object): Focus {
  const [hovered, hover] = useState<string | null>(null)
  const [stood, setStood] = useState<{ events: object; position: Position } | null>(null)
  const step = useCallback(
    (position: Position) => {
      hover(null)
      setStood({ events, position })
    },
    [events],
  )
  const leave = useCallback(() => setStood(null), [])
  return {
    hovered,
    position: stood?.events === events ? stood.position : null,
    hover,
    step,
    leave,
  }
}
