import type { Lane } from '#lib/view/lanes'
import { colourAt } from '#lib/view/source-colours'

/** The colour of a lane as a CSS value; gathered sources have none of their own. */
export function laneColour(lane: Lane | undefined): string {
  return lane?.colour == null ? 'var(--soft)' : colourAt(lane.colour)
}
