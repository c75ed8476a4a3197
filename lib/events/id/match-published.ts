import type { MentionKey, PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { findEditedArticles } from './edited-articles'
import { haveSameTrigger, likenessOfCodes } from './mention-key'

/** Of the four words that stand for a sentence three must be the same. */
const sameSentence = 0.75
/** The same sentence with another trigger: the rules that find triggers have changed. */
const otherTrigger = 0.4

/** How much an event shares with a published one: mentions that are the same, and ones like them. */
type Shared = { event: number; published: PublishedEvent; same: number; like: number }

/** Which published event each event goes on, and which event holds most of each published one. */
export type Matches = { idOf: Map<number, string>; heirOf: Map<string, number> }

/**
 * Gives each event the published one with which it shares most mentions, each once: the heaviest part
 * of a split goes on, and of several that became one the heaviest. An id that had lapsed is taken up
 * again only by an event that goes on no living one.
 */
export function matchPublished(events: MentionKey[][], published: PublishedEvent[]): Matches {
  const shared = findShared(events, published).sort(byShare)
  const idOf = new Map<number, string>()
  const heirOf = new Map<string, number>()
  const taken = new Set<string>()
  const isLapsed = ({ became }: PublishedEvent) => became !== undefined
  for (const lapsed of [false, true]) {
    for (const { event, published: old } of shared) {
      if (isLapsed(old) !== lapsed || idOf.has(event) || taken.has(old.id)) continue
      idOf.set(event, old.id)
      taken.add(old.id)
    }
  }
  for (const { event, published: old } of shared) {
    if (!heirOf.has(old.id)) heirOf.set(old.id, event)
  }
  return { idOf, heirOf }
}

/** Most in common first; of equals the heavier of the published, then by id, so that input order is nothing. */
function byShare(a: Shared, b: Shared): number {
  return (
    b.same - a.same ||
    b.like - a.like ||
    b.published.keys.length - a.published.keys.length ||
    compareText(a.published.id, b.published.id) ||
    a.event - b.event
  )
}

/** `isEdited`: the mention stood in an article that was edited since. */
type Holder = { published: PublishedEvent; code: string; isEdited: boolean }

function findShared(events: MentionKey[][], published: PublishedEvent[]): Shared[] {
  const holders = indexHolders(events.flat(), published)
  return events.flatMap((keys, event) => {
    const shared = new Map<PublishedEvent, Shared>()
    for (const { article, code } of keys) {
      for (const { published, isSame, likeness } of likeIn(holders.get(article) ?? [], code)) {
        const known = shared.get(published) ?? { event, published, same: 0, like: 0 }
        if (isSame) known.same++
        else known.like += likeness
        shared.set(published, known)
      }
    }
    return [...shared.values()]
  })
}

type Like = { published: PublishedEvent; isSame: boolean; likeness: number }

/** Holders of the same mention; where there is none, those of one like it, each published event once. */
function likeIn(holders: Holder[], code: string): Like[] {
  const same = new Set(
    holders
      .filter(holder => holder.code === code && !holder.isEdited)
      .map(({ published }) => published),
  )
  if (same.size > 0) return [...same].map(published => ({ published, isSame: true, likeness: 1 }))
  const best = new Map<PublishedEvent, number>()
  for (const { published, code: other } of holders) {
    const likeness = likenessOfCodes(other, code)
    if (likeness < sameSentence) continue
    const weight = haveSameTrigger(other, code) ? likeness : likeness * otherTrigger
    best.set(published, Math.max(best.get(published) ?? 0, weight))
  }
  return [...best].map(([published, likeness]) => ({ published, isSame: false, likeness }))
}

/** Published mentions by article; those of an edited article by the id that it has now. */
function indexHolders(now: MentionKey[], published: PublishedEvent[]): Map<string, Holder[]> {
  const edited = findEditedArticles(
    published.flatMap(({ keys }) => keys),
    now,
  )
  const byArticle = new Map<string, Holder[]>()
  for (const event of published) {
    for (const { article, code } of event.keys) {
      const successor = edited.get(article)
      const holder = { published: event, code, isEdited: successor !== undefined }
      const known = byArticle.get(successor ?? article)
      if (known) known.push(holder)
      else byArticle.set(successor ?? article, [holder])
    }
  }
  return byArticle
}
