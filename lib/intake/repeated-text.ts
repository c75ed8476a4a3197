import { hashOf } from './fingerprint'
import type { Removed } from './reader'

/** No longer paragraph is counted: notices are short. */
const longest = 700
const shortest = 12
/** A paragraph in so many articles of a source, and in so large a part of them, is no news. */
const fewestArticles = 4
const leastShare = 0.2
/** At the beginning and the end of an article, where notices stand, a smaller part is enough. */
const leastShareAtEdge = 0.06
const edge = 3
/** More of an article does not go: versions of one story share their paragraphs too. */
const mostRemoved = 0.35

const reason = 'repeated in many articles of its source'

/** 4 million places of one byte, so that the memory stays the same whatever the folder's size. */
const places = 1 << 22

/** Counts the paragraphs of each source, then takes out of its articles what they all have. */
export class RepeatedText {
  private readonly counts = [new Uint8Array(places), new Uint8Array(places)]
  private readonly articles = new Map<string, number>()

  /** Counts an article's paragraphs. */
  add(source: string, text: string): void {
    this.articles.set(source, (this.articles.get(source) ?? 0) + 1)
    for (const paragraph of new Set(text.split('\n\n'))) {
      if (!isCounted(paragraph)) continue
      for (const [index, place] of placesOf(source, paragraph).entries()) {
        const counts = this.counts[index]
        if (counts && (counts[place] ?? 0) < 255) counts[place] = (counts[place] ?? 0) + 1
      }
    }
  }

  /** The text of an article without the paragraphs that many of its source's articles have. */
  strip(source: string, text: string): { text: string; removed: Removed[] } {
    const paragraphs = text.split('\n\n')
    const isGone = paragraphs.map((paragraph, index) =>
      this.isRepeated(source, paragraph, index < edge || index >= paragraphs.length - edge),
    )
    const removed = paragraphs.filter((_, index) => isGone[index])
    const size = removed.reduce((sum, paragraph) => sum + paragraph.length, 0)
    if (removed.length === 0 || size > mostRemoved * text.length) return { text, removed: [] }
    return {
      text: paragraphs.filter((_, index) => !isGone[index]).join('\n\n'),
      removed: removed.map(paragraph => ({ reason, text: paragraph })),
    }
  }

  private isRepeated(source: string, paragraph: string, isAtEdge: boolean): boolean {
    if (!isCounted(paragraph)) return false
    const count = Math.min(
      ...placesOf(source, paragraph).map((place, index) => this.counts[index]?.[place] ?? 0),
    )
    // A byte counts to 255; that many are enough whatever the share.
    const articles = Math.min(this.articles.get(source) ?? 0, 255 / leastShareAtEdge)
    return count >= fewestArticles && count >= articles * (isAtEdge ? leastShareAtEdge : leastShare)
  }
}

function isCounted(paragraph: string): boolean {
  return paragraph.length <= longest && paragraph.length >= shortest
}

function placesOf(source: string, paragraph: string): number[] {
  const text = `${source}\n${paragraph}`
  return [hashOf(text) % places, hashOf(text, 0x9e3779b9) % places]
}
