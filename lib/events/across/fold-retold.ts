import type { Outline } from '#lib/events/id/outline'
import type { StoryOutline } from '#lib/events/id/outline-story'
import type { EventPlace } from './find-retold'

/** A story as it was told; its events are `T`, which may be only where they lie on disk. */
export type ToldAs<T> = StoryOutline & { events: T[] }

/** What stands where in the stories, and the one event that it comes to. */
export type Joined<T> = { places: EventPlace[]; told: ToldAs<T> }

/** The event of a place. */
export function eventAt<T>(stories: ToldAs<T>[], { storyIndex, eventIndex }: EventPlace): T {
  const event = stories[storyIndex]?.events[eventIndex]
  if (event !== undefined) return event
  throw new Error(`story ${storyIndex} has no event ${eventIndex}: a step before invented it`)
}

/** The stories with each of the joined events once: in the story that comes first among its places. */
export function foldRetold<T>(stories: ToldAs<T>[], joined: Joined<T>[]): ToldAs<T>[] {
  const changes = stories.map(() => new Map<number, ToldAs<T> | null>())
  for (const { places, told } of joined) {
    for (const [index, { storyIndex, eventIndex }] of places.entries()) {
      changes[storyIndex]?.set(eventIndex, index === 0 ? told : null)
    }
  }
  return stories.map((story, index) => change(story, changes[index] ?? new Map()))
}

/** The story with some events replaced by others, or by none; what they were found by is done with. */
function change<T>(story: ToldAs<T>, changes: Map<number, ToldAs<T> | null>): ToldAs<T> {
  const pick = <U>(own: U[], of: (told: ToldAs<T>) => U[]) =>
    own.flatMap((item, index) => {
      const other = changes.get(index)
      return other === undefined ? [item] : other === null ? [] : of(other)
    })
  return {
    inferred: story.inferred,
    outlines: pick(story.outlines, ({ outlines }) => outlines).map(withoutMarks),
    events: pick(story.events, ({ events }) => events),
  }
}

function withoutMarks({ marks: _, ...outline }: Outline): Outline {
  return outline
}
