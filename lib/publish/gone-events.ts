import type { GoneEvent, NewsEvent } from '#lib/model'
import type { Site } from './site'

/** What became of an event that an earlier build published under `id`; null where none was. */
export function readGone(
  { timeline, events }: Site,
  id: string,
): { gone: GoneEvent; became: NewsEvent | null } | null {
  const all = timeline.gone ?? []
  const gone = all.find(event => event.id === id)
  if (!gone) return null
  // What took it over may itself have been taken over since; no id is asked for twice.
  const asked = new Set<string>()
  let next = gone.became
  while (next !== null && !events.has(next) && !asked.has(next)) {
    asked.add(next)
    next = all.find(event => event.id === next)?.became ?? null
  }
  return { gone, became: (next !== null && events.get(next)) || null }
}

/** The ids of events that are no more, without those that came back. */
export function listGone({ timeline, events }: Site): string[] {
  return (timeline.gone ?? []).map(({ id }) => id).filter(id => !events.has(id))
}
