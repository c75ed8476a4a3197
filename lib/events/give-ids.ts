import type { MentionKey, NewsEvent, PublishedEvent } from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { type Matches, matchPublished } from './match-published'
import { inOrderOfTime } from './order'
import type { KeyedEvent } from './told'

/** The events of all stories under their ids, and what is to be remembered of them. */
export type NamedEvents = { events: NewsEvent[]; published: PublishedEvent[] }

/**
 * Gives each event its id: that of the published event that it goes on, else one made of the mention
 * that its earliest article begins with, so that later articles leave it as it is. A story keeps the
 * id under which most of its events were published. Neither depends on the order of `stories`.
 */
export function giveIds(stories: KeyedEvent[][], before: PublishedEvent[] = []): NamedEvents {
  const all = stories.flatMap((events, story) => events.map(event => ({ ...event, story })))
  const keyed = all
    .map(one => ({ ...one, first: firstMention(one) }))
    .sort((a, b) => compareText(a.first, b.first) || compareText(textOf(a.keys), textOf(b.keys)))
  const matches = matchPublished(
    keyed.map(({ keys }) => keys),
    before,
  )
  const ids = nameNew(
    keyed.map(({ first }) => first),
    matches.idOf,
    before.map(({ id }) => id),
  )
  const storyIds = nameStories(
    keyed.map(({ story }, index) => ({ story, id: ids[index] ?? '' })),
    before,
  )
  const named = keyed.map(({ event, story, keys }, index) => ({
    keys,
    event: { id: ids[index] ?? '', ...event, story: storyIds.get(story) ?? '' },
  }))
  return {
    events: inOrderOfTime(named.map(({ event }) => event)),
    published: remember(named, before, matches, ids),
  }
}

/** The first mention in the earliest article, by stated dates alone: an inferred one may change. */
function firstMention({ event, keys }: KeyedEvent): string {
  const [first] = event.reports
    .map(({ article, published, mentions }) => ({
      article,
      day: published?.basis === 'stated' ? published.value : '~',
      place: mentions[0]?.start ?? 0,
      trigger: mentions[0]?.trigger.start ?? 0,
    }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.article, b.article))
  const code = keys.find(({ article }) => article === first?.article)?.code
  if (!first || code === undefined) {
    throw new Error('an event without a mention cannot be: mergeMentions made one')
  }
  return `${first.article} ${code}`
}

function textOf(keys: MentionKey[]): string {
  return keys.map(({ article, code }) => `${article} ${code}`).join(' ')
}

/** An id for each; a new one is made of `firsts` and differs from all that were ever given. */
function nameNew(firsts: string[], known: Map<number, string>, given: string[]): string[] {
  const taken = new Set(given)
  return firsts.map((first, index) => {
    const id = known.get(index) ?? makeId(first, taken)
    taken.add(id)
    return id
  })
}

function makeId(content: string, taken: Set<string>): string {
  let id = shortId(content)
  for (let count = 1; taken.has(id); count++) id = shortId(`${content} ${count}`)
  return id
}

/** Ids of stories by their number: the one under which most of their events were published. */
function nameStories(
  events: { story: number; id: string }[],
  before: PublishedEvent[],
): Map<number, string> {
  const storyOf = new Map(before.map(({ id, story }) => [id, story]))
  const counts = new Map<string, { story: number; old: string; count: number; first: string }>()
  for (const { story, id } of events) {
    const old = storyOf.get(id)
    if (old === undefined) continue
    const known = counts.get(`${story} ${old}`) ?? { story, old, count: 0, first: id }
    known.count++
    counts.set(`${story} ${old}`, known)
  }
  const ids = new Map<number, string>()
  const taken = new Set<string>()
  for (const { story, old } of [...counts.values()].sort(
    (a, b) => b.count - a.count || compareText(a.old, b.old) || compareText(a.first, b.first),
  )) {
    if (ids.has(story) || taken.has(old)) continue
    ids.set(story, old)
    taken.add(old)
  }
  for (const old of storyOf.values()) taken.add(old)
  for (const { story, id } of events) {
    if (ids.has(story)) continue
    const made = makeId(`story ${id}`, taken)
    ids.set(story, made)
    taken.add(made)
  }
  return ids
}

type Named = { event: NewsEvent; keys: MentionKey[] }

/** What is published now, and of what is gone what became of it; by id. */
function remember(
  named: Named[],
  before: PublishedEvent[],
  { heirOf }: Matches,
  ids: string[],
): PublishedEvent[] {
  const now = named.map(({ event: { id, story, title, date }, keys }) => ({
    id,
    story,
    title,
    date,
    keys,
  }))
  const living = new Set(ids)
  const became = new Map(before.map(old => [old.id, old.became ?? null]))
  const gone = before
    .filter(({ id }) => !living.has(id))
    .map(old => {
      const heir = ids[heirOf.get(old.id) ?? -1]
      return { ...old, became: heir ?? followHeirs(old.id, became, living) }
    })
  return [...now, ...gone].sort((a, b) => compareText(a.id, b.id))
}

/** The living event that took over, were it by way of others that are gone as well. */
function followHeirs(
  id: string,
  became: Map<string, string | null>,
  living: Set<string>,
): string | null {
  const seen = new Set<string>()
  let next = became.get(id) ?? null
  while (next !== null && !living.has(next) && !seen.has(next)) {
    seen.add(next)
    next = became.get(next) ?? null
  }
  return next !== null && living.has(next) ? next : null
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
