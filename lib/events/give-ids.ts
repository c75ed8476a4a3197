import type { MentionKey, PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { startIds } from '#lib/text/fresh-ids'
import { matchPublished } from './id/match-published'
import { nameStories } from './id/name-stories'
import { inOrderOfTime } from './id/order'
import type { Outline } from './id/outline'
import { rememberEvents } from './id/remember-events'

/** The ids of an event and of its story, and which event of which story it is. */
export type EventName = { id: string; story: string; storyIndex: number; eventIndex: number }

/** The names of all events in order of time, and what the next build should know of them. */
export type NamedEvents = { names: EventName[]; published: PublishedEvent[] }

/**
 * Gives each event its id: that of the published event that it goes on, else one made of the mention
 * that its earliest article begins with. A story keeps the id under which most of its events were
 * published. The order of `stories` changes nothing.
 */
export function giveIds(stories: Outline[][], before: PublishedEvent[] = []): NamedEvents {
  const outlines = stories
    .flatMap((events, storyIndex) =>
      events.map((outline, eventIndex) => ({ ...outline, storyIndex, eventIndex })),
    )
    .sort((a, b) => compareText(a.first, b.first) || compareText(textOf(a.keys), textOf(b.keys)))
  const { idOf, heirOf } = matchPublished(
    outlines.map(({ keys }) => keys),
    before,
  )
  const makeId = startIds(before.map(({ id }) => id))
  const events = outlines.map((outline, index) => ({
    ...outline,
    id: idOf.get(index) ?? makeId(outline.first),
  }))
  const storyIds = nameStories(events, before)
  const named = events.map(event => ({ ...event, story: storyIds.get(event.storyIndex) ?? '' }))
  return {
    names: inOrderOfTime(named).map(({ id, story, storyIndex, eventIndex }) => ({
      id,
      story,
      storyIndex,
      eventIndex,
    })),
    published: rememberEvents(named, before, heirOf),
  }
}

function textOf(keys: MentionKey[]): string {
  return keys.map(({ article, code }) => `${article} ${code}`).join(' ')
}
