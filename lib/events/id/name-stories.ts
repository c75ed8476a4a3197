import type { PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { startIds } from '#lib/text/fresh-ids'

type EventOfStory = { id: string; storyIndex: number }
type Offer = { storyIndex: number; old: string; count: number; first: string }

/**
 * Ids of stories by their index: that under which most of their events were published, each once;
 * else one made of the first event. `events` stand in an order that does not depend on the input's.
 */
export function nameStories(events: EventOfStory[], before: PublishedEvent[]): Map<number, string> {
  const ids = new Map<number, string>()
  const taken = new Set<string>()
  for (const { storyIndex, old } of findOffers(events, before)) {
    if (ids.has(storyIndex) || taken.has(old)) continue
    ids.set(storyIndex, old)
    taken.add(old)
  }
  const makeId = startIds(before.map(({ story }) => story))
  for (const { storyIndex, id } of events) {
    if (!ids.has(storyIndex)) ids.set(storyIndex, makeId(`story ${id}`))
  }
  return ids
}

/** Which published story each story may go on, the best first. */
function findOffers(events: EventOfStory[], before: PublishedEvent[]): Offer[] {
  const storyOf = new Map(before.map(({ id, story }) => [id, story]))
  const offers = new Map<string, Offer>()
  for (const { storyIndex, id } of events) {
    const old = storyOf.get(id)
    if (old === undefined) continue
    const key = `${storyIndex} ${old}`
    const offer = offers.get(key)
    if (offer) offer.count++
    else offers.set(key, { storyIndex, old, count: 1, first: id })
  }
  return [...offers.values()].sort(
    (a, b) => b.count - a.count || compareText(a.old, b.old) || compareText(a.first, b.first),
  )
}
