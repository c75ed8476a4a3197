import { parseNumber } from './numbers'
import { stemsOf, type Token } from './tokens'
import type { Told } from './told'

/** How many of what: a number as it is worded, and the least and most that it can mean. */
export type Figure = { of: string; words: string; least: number; most: number }

const states: [string, Set<string>][] = [
  ['people killed', stemsOf('kill die dead death fatality'.split(' '))],
  ['people injured', stemsOf('injure wound hurt injury'.split(' '))],
  ['people missing', stemsOf(['missing'])],
  ['people arrested', stemsOf('arrest detain'.split(' '))],
]
const people = stemsOf(
  'people person man woman men women child children passenger resident worker crew civilian soldier other'.split(
    ' ',
  ),
)
const units = stemsOf(
  'percent cent pound euro dollar mile metre meter kilometre kilometer minute hour day week month year time year-old page step point'.split(
    ' ',
  ),
)
const vague = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
])
const near = 4
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
const hedges =
  /(more than|at least|over|fewer than|less than|up to|about|around|some|nearly|almost)( an?)?$/

/** Figures in the sentence of a mention that count people or things, one for each kind. */
export function findFigures(text: string, { sentence, mention }: Told): Figure[] {
  const figures = new Map<string, Figure>()
  for (const clause of sentence.clauses) {
    for (const [index, token] of clause.tokens.entries()) {
      const inDate = sentence.timexes.some(
        ({ start, end }) => token.start >= start && token.end <= end,
      )
      if (inDate || /[£$€]\s?$/.test(text.slice(Math.max(token.start - 2, 0), token.start)))
        continue
      const figure = readFigure(text, clause.tokens, index)
      if (figure && !figures.has(figure.of)) figures.set(figure.of, figure)
    }
  }
  return mention.modality === 'happened' ? [...figures.values()] : []
}

function readFigure(text: string, tokens: Token[], index: number): Figure | null {
  const token = tokens[index]
  if (!token) return null
  const vagueLeast = vague.get(token.lower)
  const amount = vagueLeast ? { value: vagueLeast, last: index } : readAmount(tokens, index)
  const of = amount && whatIsCounted(tokens, amount.last)
  if (!amount || !of) return null
  const before = tokens.slice(Math.max(0, index - 3), index)
  const words = before.map(({ lower }) => lower).join(' ')
  const [least, most] = vagueLeast
    ? [vagueLeast, Number.MAX_SAFE_INTEGER]
    : rangeOf(words, amount.value)
  const hedge = hedges.exec(words)?.[0].split(' ').length ?? 0
  const start = before.at(before.length - hedge)?.start ?? token.start
  const end = tokens[amount.last]?.end ?? token.end
  return { of, words: text.slice(hedge > 0 ? start : token.start, end), least, most }
}

/** "two hundred", "3.5 million", "two dozen": a number with its scale, and its last word. */
function readAmount(tokens: Token[], index: number): { value: number; last: number } | null {
  const own = parseNumber(tokens[index]?.word ?? '')
  const before = tokens[index - 1]
  if (own === null || (before && parseNumber(before.word) !== null)) return null
  const scale = scales.get(tokens[index + 1]?.lower ?? '')
  return scale ? { value: own * scale, last: index + 1 } : { value: own, last: index }
}

function rangeOf(before: string, value: number): [number, number] {
  if (/(at least|more than|over)( an?)?$/.test(before)) return [value, value * 1.5]
  if (/(fewer than|less than|up to)( an?)?$/.test(before)) return [0, value]
  if (/(about|around|some|nearly|almost)( an?)?$/.test(before)) return [value * 0.85, value * 1.15]
  return [value, value]
}

/** What stands behind the number; of people what befell them, where the clause says so. */
function whatIsCounted(tokens: Token[], index: number): string | null {
  const after = tokens.slice(index + 1, index + 1 + near)
  const isOfUs = after[0]?.lower === 'of' && /^(us|them)$/.test(after[1]?.lower ?? '')
  const noun = after.find(
    ({ lower, key }) => people.has(key) || (/^[a-z]{4,}s$/.test(lower) && !units.has(key)),
  )
  const state = states.find(([, keys]) =>
    tokens.slice(Math.max(0, index - near), index + 2 + near).some(({ key }) => keys.has(key)),
  )
  if (after.slice(0, 2).some(({ key }) => units.has(key))) return null
  if (state && (!noun || people.has(noun.key))) return state[0]
  if (isOfUs) return 'people'
  return noun && !people.has(noun.key) ? noun.lower : noun ? 'people' : null
}
