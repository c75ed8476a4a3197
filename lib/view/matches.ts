import { foldWords } from './search-text'

/** A stretch of a text; `isMatch` where it is the beginning of a word that was searched for. */
type MatchPart = { text: string; start: number; isMatch: boolean }

/** `text` cut at the places where one of `words` begins a word. */
export function findMatches(text: string, words: string): MatchPart[] {
  const needles = foldWords(words)
  if (needles.length === 0) return [{ text, start: 0, isMatch: false }]
  const parts: MatchPart[] = []
  let end = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = matchLength(word, needles)
    if (length === 0) continue
    parts.push({ text: text.slice(end, index), start: end, isMatch: false })
    parts.push({ text: text.slice(index, index + length), start: index, isMatch: true })
    end = index + length
  }
  parts.push({ text: text.slice(end), start: end, isMatch: false })
  return parts.filter(part => part.text !== '')
}

/** How many characters of `word` the longest fitting needle covers; all where accents were folded. */
function matchLength(word: string, needles: string[]): number {
  const folded = foldWords(word).join('')
  const longest = needles
    .filter(needle => folded.startsWith(needle))
    .reduce((most, needle) => Math.max(most, needle.length), 0)
  return longest === 0 || folded.length === word.length ? longest : word.length
}
