import type { GoneEvent, PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'

/**
 * What is published now, and of what is gone what became of it, in order of ids. `heirOf` gives by id
 * the index of the event that holds most of a published one. What is gone is kept with its mentions:
 * when its articles come back, so does its id.
 */
export function rememberEvents(
  now: PublishedEvent[],
  before: PublishedEvent[],
  heirOf: Map<string, number>,
): PublishedEvent[] {
  const living = new Set(now.map(({ id }) => id))
  const becameOf = new Map(before.map(({ id, became }) => [id, became ?? null]))
  const gone = before
    .filter(({ id }) => !living.has(id))
    .map(old => ({
      ...old,
      became: now[heirOf.get(old.id) ?? -1]?.id ?? followHeirs(old.id, becameOf, living),
    }))
  return [...now.map(trim), ...gone].sort((a, b) => compareText(a.id, b.id))
}

/** Events that were published and are no more. */
export function findGone(events: PublishedEvent[]): GoneEvent[] {
  return events.flatMap(({ id, title, date, became }) =>
    became === undefined ? [] : [{ id, title, date, became }],
  )
}

function trim({ id, story, title, date, keys }: PublishedEvent): PublishedEvent {
  return { id, story, title, date, keys }
}

/** The living event that took over, were it by way of others that are gone as well. */
function followHeirs(
  id: string,
  becameOf: Map<string, string | null>,
  living: Set<string>,
): string | null {
  const seen = new Set([id])
  let next = becameOf.get(id) ?? null
  while (next !== null && !living.has(next) && !seen.has(next)) {
    seen.add(next)
    next = becameOf.get(next) ?? null
  }
  return next !== null && living.has(next) ? next : null
}
