import type { Removed } from './reader'

/** Characters of no width, and those that turn the direction of writing; soft hyphens are ordinary. */
const unseen =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb]/g
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** What cleaning takes out of `raw` that no reader saw, counted; [] where there is none. */
export function findInvisible(raw: string): Removed[] {
  const count = raw.match(unseen)?.length ?? 0
  if (count === 0) return []
  const turned = raw.match(turning)?.length ?? 0
  const rest = turned > 0 ? `, ${turned} of them to turn the direction of writing` : ''
  return [{ reason: 'invisible characters', text: `${count} that nobody sees${rest}` }]
}
