import { useEffect } from 'react'
import { useIsHydrating } from './hydrating'

/** What a link to a part of the timeline covers until that part is drawn; see app/layout.tsx. */
type Covered = 'map' | 'list'

/**
 * Shows what the page was loaded with covered. It came as it is for all events, and would move where the
 * reader looks: the map to another stretch of time, the list to what was found.
 */
export function useUncovered(part: Covered, isReady: boolean): void {
  const isHydrating = useIsHydrating()
  useEffect(() => {
    if (isHydrating || !isReady) return
    // What effects have asked for is drawn in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => uncover(part))
    })
    return () => cancelAnimationFrame(frame)
  }, [part, isHydrating, isReady])
}

function uncover(part: Covered): void {
  const { dataset } = document.documentElement
  const left = dataset.asked?.split(' ').filter(name => name !== part) ?? []
  if (left.length > 0) dataset.asked = left.join(' ')
  else delete dataset.asked
}
