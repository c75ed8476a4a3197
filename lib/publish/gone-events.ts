import type { GoneEvent, NewsEvent, Timeline } from '#lib/model'
import type { Site } from './site'

/** What became of an event that an earlier build published under `id`; null where none was. */
export function readGone(
  { timeline, events }: Site,
  id: string,
): { gone: GoneEvent; became: NewsEvent | null } | null {
  const all = goneById(timeline)
  const gone = all.get(id)
  if (!gone) return null
  // What took it over may itself have been taken over since; no id is asked for twice.
  const asked = new Set<string>()
  let next = gone.became
  while (next !== null && !events.has(next) && !asked.has(next)) {
    asked.add(next)
    next = all.get(next)?.became ?? null
  }
  return { gone, became: (next !== null && events.get(next)) || null }
}

/** The ids of events that are no more, without those that came back. */
export function listGone({ timeline, events }: Site): string[] {
  return (timeline.gone ?? []).map(({ id }) => id).filter(id => !events.has(id))
}

const memo = new WeakMap<Timeline, Map<string, GoneEvent>>()

function goneById(timeline: Timeline): Map<string, GoneEvent> {
  const known = memo.get(timeline)
  if (known) return known
  const byId = new Map((timeline.gone ?? []).map(event => [event.id, event]))
  memo.set(timeline, byId)
  return byId
}
