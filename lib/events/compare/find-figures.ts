import type { Told } from '#lib/events/mention/told'
import type { Sentence } from '#lib/events/sentence/sentence'
import { type Amount, readAmount } from '#lib/events/words/amount'
import { stemsOf, type Token } from '#lib/events/words/tokens'

/**
 * How many of what: a number as it is worded, and the least and most that it can mean. Figures with
 * one `key` count the same thing.
 */
export type Figure = { key: string; of: string; words: string; least: number; most: number }

type Kind = [name: string, words: Set<string>]

/** What befell people; the first that stands nearest counts. */
const states: Kind[] = [
  ['people killed', stemsOf('kill die dead death fatality perish'.split(' '))],
  ['people injured', stemsOf('injure wounded hurt injury'.split(' '))],
  ['people missing', stemsOf(['missing', 'unaccounted'])],
  ['people arrested', stemsOf('arrest detain'.split(' '))],
  ['people rescued', stemsOf(['rescue'])],
  ['people displaced', stemsOf('displace evacuate homeless'.split(' '))],
  ['people on board', stemsOf('aboard board passenger'.split(' '))],
]
const sums: Kind[] = [
  ['fine', stemsOf('fine penalty'.split(' '))],
  ['theft', stemsOf('steal theft heist robbery loot'.split(' '))],
  ['price', stemsOf('buy sell purchase acquire acquisition sale'.split(' '))],
  ['cost', stemsOf('cost damage'.split(' '))],
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
const persons = new Set(['us', 'them', 'you', 'whom'])
const near = 4
const hedge =
  /(?:more than|at least|over|fewer than|less than|up to|about|around|some|nearly|almost)(?: an?)?$/
const numbered =
  /^(?:interstate|route|highway|flight|section|article|chapter|room|street|number|no|phase)$/i
/** "AK 47", "MS 13": the letters that names with a number begin with. */
const initials = /^\p{Lu}{1,3}$/u
const money = /([£$€])\s?$/

/** Figures in the sentence of a mention that count people, things or money, one for each kind. */
export function findFigures(text: string, { sentence, mention }: Told): Figure[] {
  if (mention.modality !== 'happened') return []
  const known = figuresBySentence.get(sentence) ?? figuresIn(text, sentence)
  figuresBySentence.set(sentence, known)
  return known
}

// The mentions of one sentence count the same, and are asked again for each that they are compared with.
const figuresBySentence = new WeakMap<Sentence, Figure[]>()

function figuresIn(text: string, sentence: Sentence): Figure[] {
  const figures = new Map<string, Figure>()
  const { tokens } = sentence
  for (const index of tokens.keys()) {
    const figure = readFigure(text, sentence, tokens, index)
    if (figure && !figures.has(figure.key)) figures.set(figure.key, figure)
  }
  return [...figures.values()]
}

/** Whether two figures of one key cannot both be right. */
export function areApart(a: Figure, b: Figure): boolean {
  return a.most < b.least || b.most < a.least
}

function readFigure(text: string, sentence: Sentence, tokens: Token[], at: number): Figure | null {
  const token = tokens[at]
  const amount = readAmount(tokens, at)
  if (!token || !amount || isInDate(token, sentence)) return null
  // "Interstate 75", "AK 47", ".357": a number in a name counts nothing.
  const word = tokens[at - 1]?.word ?? ''
  if (numbered.test(word) || initials.test(word) || text[token.start - 1] === '.') return null
  const currency = money.exec(text.slice(Math.max(token.start - 2, 0), token.start))?.[1]
  const end = tokens[amount.last]?.end ?? token.end
  // "Falk, 49, took two": what stands behind a comma is not counted.
  const counted = /^\s*[,;.)]/.test(text.slice(end, end + 3))
    ? tokens.slice(0, amount.last + 1)
    : tokens
  const of = currency ? sumOf(tokens, at, currency) : whatIsCounted(counted, at, amount.last)
  if (!of) return null
  const before = tokens.slice(Math.max(0, at - 3), at)
  const words = before.map(({ lower }) => lower).join(' ')
  const hedged = hedge.exec(words)?.[0].split(' ').length ?? 0
  const first = hedged > 0 ? before.at(-hedged) : undefined
  const start = first?.start ?? token.start - (currency ? 1 : 0)
  // How many did something can only be compared where they did the same.
  const isKind = currency || of === 'magnitude' || states.some(([name]) => name === of)
  const act = isKind ? '' : actAt(sentence, token)
  if (!isKind && act === '') return null
  return { key: `${of} ${act}`, of, words: text.slice(start, end), ...rangeOf(words, amount) }
}

function isInDate(token: Token, { timexes }: Sentence): boolean {
  return timexes.some(({ start, end }) => token.start >= start && token.end <= end)
}

function actAt({ triggers, clauses }: Sentence, token: Token): string {
  const clause = clauses.findLastIndex(({ start }) => start <= token.start)
  return triggers.find(trigger => trigger.clause === clause && trigger.tense !== null)?.key ?? ''
}

/** "At least 40" is less than 70 to any reader, but may well be 50; "some 4,000" is hardly 3,500. */
function rangeOf(before: string, { least, most }: Amount): { least: number; most: number } {
  if (/(at least|more than|over)( an?)?$/.test(before)) return { least, most: most * 1.25 }
  if (/(fewer than|less than|up to)( an?)?$/.test(before)) return { least: 0, most }
  if (/(nearly|almost)( an?)?$/.test(before)) return { least: least * 0.85, most }
  if (/(about|around|some)( an?)?$/.test(before)) return { least: least * 0.94, most: most * 1.06 }
  return { least, most }
}

/** What the number counts: a measure, people and what befell them, or the things that stand behind it. */
function whatIsCounted(tokens: Token[], at: number, last: number): string | null {
  if (isMagnitude(tokens, at)) return 'magnitude'
  const after = tokens.slice(last + 1, last + 1 + near)
  if (after.slice(0, 2).some(({ key }) => units.has(key))) return null
  // "4,000 of us", "all 40 of them".
  const isOfPeople = after[0]?.lower === 'of' && persons.has(after[1]?.lower ?? '')
  const noun = after.find(
    ({ lower, key }) => people.has(key) || (/^[a-z]{4,}s$/.test(lower) && !units.has(key)),
  )
  const state = kindNear(states, tokens, at, last)
  if (state && (!noun || people.has(noun.key) || kindOf(states, noun) === state)) return state
  if (isOfPeople) return 'people'
  return noun && !people.has(noun.key) ? noun.lower : noun ? 'people' : null
}

function isMagnitude(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'magnitude' || tokens[at + 1]?.lower === 'magnitude'
}

function sumOf(tokens: Token[], at: number, currency: string): string | null {
  const kind = kindNear(sums, tokens, at, at)
  return kind && `${kind} in ${currency}`
}

/**
 * The kind named right before the number ("killed 40"), else the first behind it that is not said of the
 * next number ("40 were killed and 12 injured"), else the nearest before it.
 */
function kindNear(kinds: Kind[], tokens: Token[], at: number, last: number): string | null {
  const before = tokens.slice(Math.max(0, at - near), at).toReversed()
  const stop = before.findIndex(isNumber)
  const open = stop < 0 ? before : before.slice(0, stop)
  const direct = open.slice(0, 3).find(token => kindOf(kinds, token))
  const after = withoutSentences(tokens.slice(last + 1, last + 2 + near))
  const next = after.findIndex(isNumber)
  const own = next < 0 ? after : after.slice(0, Math.max(0, next - 1))
  const ranked = [stop < 0 && direct ? [direct] : [], own, open]
  const found = ranked.find(some => some.some(token => kindOf(kinds, token)))
  // "40 passengers died": what befell them says more than where they were.
  return kinds.find(([, words]) => found?.some(({ key }) => words.has(key)))?.[0] ?? null
}

/** "Nine voted for the death penalty": nobody died. */
function withoutSentences(tokens: Token[]): Token[] {
  return tokens.filter(
    ({ key }, index) =>
      key !== 'death' || !/^(penalty|sentences?|row)$/.test(tokens[index + 1]?.lower ?? ''),
  )
}

function kindOf(kinds: Kind[], { key }: Token): string | null {
  return kinds.find(([, words]) => words.has(key))?.[0] ?? null
}

function isNumber({ number }: Token): boolean {
  return number !== null
}
