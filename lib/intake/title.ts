import { findSentences } from '#lib/text/sentences'
import { findWords } from '#lib/text/words'

/** Longest title made from a sentence. */
const longestTitle = 100
/**
 * How much more of a later line the text must take up before it passes the first line for the
 * title: much where the file begins with that line, less where a date or a section stands above.
 */
const lead = { atTop: 0.6, below: 0.3 }

/**
 * Which of the lines above the text is its title: the first, unless the text takes up far more of
 * the words of a later one. A caption describes its picture, a kicker names a subject. -1 for no
 * lines.
 */
export function chooseTitle(lines: string[], text: string[], isAtTop: boolean): number {
  if (lines.length < 2) return lines.length - 1
  const told = new Set(text.slice(0, 20).flatMap(stemsOf))
  const scores = lines.map((line, index) => {
    const stems = stemsOf(line)
    const shared = stems.filter(stem => told.has(stem)).length
    const first = index > 0 ? 0 : isAtTop ? lead.atTop : lead.below
    return (findWords(line).length < 3 ? -0.5 : shared / (stems.length || 1)) + first
  })
  return scores.indexOf(Math.max(...scores))
}

/** The first sentence of `text`, shortened at a word. */
export function titleFromText(text: string): string {
  const head = text.slice(0, 2000)
  const [first] = findSentences(head)
  const sentence = first ? head.slice(first.start, first.end).replace(/\s+/g, ' ') : ''
  return shorten(sentence.replace(/(?<!\.\p{L})\.$/u, ''), longestTitle)
}

function shorten(sentence: string, length: number): string {
  if (sentence.length <= length) return sentence
  const cut = sentence.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const whole = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Words that carry meaning, cut to their beginnings: `communication` and `communicated` meet. */
function stemsOf(text: string): string[] {
  return findWords(text)
    .flatMap(({ word }) => word.toLowerCase().split('-'))
    .filter(word => word.length >= 4 || /^\p{N}+$/u.test(word))
    .map(word => word.replace(/['’]s$/, '').slice(0, 6))
}
