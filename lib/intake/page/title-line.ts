import { findWords } from '#lib/text/words'
import type { PageLine } from './page-lines'
import type { Survey } from './survey'
import { isInside } from './tree'

const longestTitle = 250
/** A line is the title when it shares so much of its words with what the page calls itself. */
const leastShared = 0.6

/**
 * Index of the line that is the page's title: the heading most like one of `titles`, else the first
 * heading of the highest rank that is not elsewhere; -1 where there is none.
 */
export function findTitleLine(lines: PageLine[], titles: string[], survey: Survey): number {
  const wanted = titles.flatMap(partsOf)
  let best = -1
  let most = leastShared
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longestTitle) continue
    const rank = rankOf(line)
    const words = wordsOf(line.text)
    const shared = Math.max(0, ...wanted.map(title => likeness(line.text, words, title)))
    const score = shared + (rank === 1 ? 0.3 : rank > 0 ? 0.2 : 0)
    if (shared >= leastShared && score > most) {
      most = score
      best = index
    }
  }
  return best >= 0 ? best : findFirstHeading(lines, survey)
}

function findFirstHeading(lines: PageLine[], survey: Survey): number {
  for (const rank of [1, 2]) {
    const index = lines.findIndex(
      line => rankOf(line) === rank && line.text.length >= 8 && !survey.isElsewhere(line.element),
    )
    if (index >= 0) return index
  }
  return -1
}

/** 1 for a line in h1, 2 for h2, …; 0 outside headings. */
function rankOf({ element }: PageLine): number {
  let rank = 0
  const look = (name: string) => {
    rank ||= Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)
    return rank > 0
  }
  if (!look(element.name)) isInside(element, ancestor => look(ancestor.name))
  return rank
}

type Title = { text: string; words: Set<string> }

/** A title, and what stands before the publisher's name in it: “Ferry sinks – The Harbour Post”. */
function partsOf(title: string): Title[] {
  const parts = [title, title.split(/\s+[|–—»·:-]\s+/)[0] ?? '']
  return parts.map(text => ({ text, words: wordsOf(text) })).filter(({ words }) => words.size >= 2)
}

/** How much of their words a line and a title share; a line may run on behind the title. */
function likeness(line: string, words: Set<string>, title: Title): number {
  if (title.words.size >= 3 && line.toLowerCase().startsWith(title.text.toLowerCase())) return 0.95
  let shared = 0
  for (const word of words) if (title.words.has(word)) shared++
  return shared / (words.size + 0.4 * (title.words.size - shared) || 1)
}

function wordsOf(text: string): Set<string> {
  return new Set(findWords(text).map(({ word }) => word.toLowerCase()))
}
