import type { Token } from './tokens'

const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
/** What no number excludes from above. */
const vague = new Map([
  ['dozens', 20],
  ['scores', 40],
  ['hundreds', 150],
  ['thousands', 1500],
])

/** A number as tokens tell it: the least and most that it names, and the index of its last word. */
export type Amount = { least: number; most: number; last: number }

/** The amount that begins at `index`: "dozens", "two hundred and ten", "40 to 50"; null where none begins. */
export function readAmount(tokens: Token[], index: number): Amount | null {
  const token = tokens[index]
  const least = vague.get(token?.lower ?? '')
  if (least !== undefined) return { least, most: Number.MAX_SAFE_INTEGER, last: index }
  if (!token || !mayBegin(token)) return null
  const before = tokens[index - 1]
  if (
    before &&
    (isPart(before) || (/^(?:to|and)$/.test(before.lower) && isPart(tokens[index - 2])))
  )
    return null
  const range = /^(\d+)[-–](\d+)$/.exec(token.word)
  if (range) return { least: Number(range[1]), most: Number(range[2]), last: index }
  const first = readPlain(tokens, index)
  if (!first) return null
  const isBetween = before?.lower === 'between'
  const joint = tokens[first.last + 1]?.lower
  const second =
    joint === 'to' || (isBetween && joint === 'and') ? readPlain(tokens, first.last + 2) : null
  return second && second.value > first.value
    ? { least: first.value, most: second.value, last: second.last }
    : { least: first.value, most: first.value, last: first.last }
}

/** Most words begin no number. */
function mayBegin({ number, word }: Token): boolean {
  return number !== null || /^\d/.test(word)
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && (token.number !== null || scales.has(token.lower))
}

/** "two hundred and ten": numbers and scales that grow into one. */
function readPlain(tokens: Token[], index: number): { value: number; last: number } | null {
  const own = tokens[index]?.number ?? null
  if (own === null) return null
  const scale = scales.get(tokens[index + 1]?.lower ?? '')
  if (!scale) return { value: own, last: index }
  const joint = tokens[index + 2]?.lower === 'and' ? index + 3 : index + 2
  const rest = scale === 12 ? null : (tokens[joint]?.number ?? null)
  return rest !== null && rest < scale
    ? { value: own * scale + rest, last: joint }
    : { value: own * scale, last: index + 1 }
}
