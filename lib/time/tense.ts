import type { Tense } from './resolve/context'
import type { Source } from './source'

const futureWords = new Set(
  'will shall would scheduled expected plans planned plan due upcoming set expects intends hopes hope going slated begins starts opens should tomorrow may could must can'.split(
    ' ',
  ),
)
const pastWords = new Set(
  'was were had did said told began came went took met left gave made became got held saw won lost fell rose killed died announced reported since ago when after following been has have'.split(
    ' ',
  ),
)
const reach = 12

/** Past or future, by the nearest verb or cue word in the same sentence: before the expression, else after it. */
export function tenseAround(source: Source, first: number, next: number): Tense {
  return scan(source, first - 1, -1) ?? scan(source, next, 1)
}

function scan({ tokens }: Source, start: number, step: 1 | -1): Tense {
  for (let at = start; at !== start + step * reach; at += step) {
    const token = tokens[at]
    if (!token || token.word === '.' || token.word === ';') return null
    if (step > 0 && token.gap === 'paragraph') return null
    const tense = tenseOf(token.word)
    if (tense) return tense
    if (step < 0 && token.gap === 'paragraph') return null
  }
  return null
}

function tenseOf(word: string): Tense {
  if (futureWords.has(word)) return 'future'
  if (pastWords.has(word)) return 'past'
  return word.length > 4 && word.endsWith('ed') ? 'past' : null
}
