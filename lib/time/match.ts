import type { Match } from './expression'
import type { Captures, Place } from './pattern'
import { type End, numberReaders, type PatternTree } from './pattern-tree'
import { type Source, wordAt } from './source'
import type { KnownWord } from './vocabulary'

/** The longest match that starts at token `first`; of equals the one whose rule stands first. */
export function matchAt(tree: PatternTree, source: Source, first: number): Match | null {
  const walk: Walk = { source, first, reached: null }
  follow(tree, walk, first, null)
  for (let best = takeBest(walk); best; best = takeBest(walk)) {
    const { end, next, last } = best
    const place = new MatchPlace(source, first, next, name => {
      const step = stepOf(end, last, name)
      return step ? [step.first, step.next] : [first, next]
    })
    const result = end.rule.read(capturesOf(end, last), place)
    if (result) return { rule: end.rule, result, next }
  }
  return null
}

/** The ways through the tree from token `first`, and the last end they have come to. */
type Walk = { source: Source; first: number; reached: Reached | null }
/** An end, and the one come to before it: a list, as most walks come to none and an array costs. */
type Reached = {
  end: End
  next: number
  last: Step | null
  earlier: Reached | null
  isTaken: boolean
}

/** The end that reaches furthest; of equals the one whose rule stands first, or that came first. */
function takeBest(walk: Walk): Reached | null {
  let best: Reached | null = null
  for (let one = walk.reached; one; one = one.earlier) {
    if (!one.isTaken && !(best && isBetter(best, one))) best = one
  }
  if (best) best.isTaken = true
  return best
}

function isBetter(one: Reached, other: Reached): boolean {
  return one.next > other.next || (one.next === other.next && one.end.order < other.end.order)
}

/** What a pair of braces has read, and the pair before it. */
type Step = { value: unknown; first: number; next: number; before: Step | null }

function follow(node: PatternTree, walk: Walk, at: number, last: Step | null): void {
  for (const end of node.ends) {
    walk.reached = { end, next: at, last, earlier: walk.reached, isTaken: false }
  }
  if (node.isLeaf) return
  const { tokens } = walk.source
  if (at > walk.first && tokens.gapAt(at) === 'paragraph') return
  const known = tokens.knownAt(at)
  if (known) {
    followWord(node, walk, at, last, known)
    followReaders(node, walk, at, last, known.readers)
  } else if (tokens.kindAt(at) === 'number') followReaders(node, walk, at, last, numberReaders)
}

function followWord(node: PatternTree, walk: Walk, at: number, last: Step | null, word: KnownWord) {
  const steps = node.words.get(word)
  if (!steps) return
  for (const { child, className, value } of steps) {
    const step = className ? { value, first: at, next: at + 1, before: last } : last
    follow(child, walk, at + 1, step)
  }
}

function followReaders(
  node: PatternTree,
  walk: Walk,
  at: number,
  last: Step | null,
  possible: number,
) {
  if ((node.mask & possible) === 0) return
  for (const { child, bit, read } of node.readers) {
    const found = (bit & possible) === 0 ? null : read(walk.source, at)
    if (!found) continue
    follow(child, walk, found.next, {
      value: found.value,
      first: at,
      next: found.next,
      before: last,
    })
  }
}

/** Each name was checked against its class when the pattern was read. */
function capturesOf({ names }: End, last: Step | null): Captures {
  const values: Record<string, unknown> = {}
  let step = last
  for (let index = names.length - 1; step; index--) {
    const name = names[index] ?? ''
    values[name] ??= step.value
    step = step.before
  }
  return values as Captures
}

/** What the braces of that name have read. */
function stepOf({ names }: End, last: Step | null, name: string): Step | null {
  let step = last
  for (let later = names.length - 1; later > names.indexOf(name); later--) {
    step = step?.before ?? null
  }
  return step
}

/** Words before and after are cut out of the text only when a rule asks for them. */
class MatchPlace implements Place {
  declare readonly source: Source
  declare readonly first: number
  declare readonly next: number
  declare readonly of: Place['of']

  constructor(source: Source, first: number, next: number, of: Place['of']) {
    this.source = source
    this.first = first
    this.next = next
    this.of = of
  }

  get before(): string {
    const isParted = this.source.tokens.gapAt(this.first) === 'paragraph'
    return isParted ? '' : wordAt(this.source, this.first - 1)
  }

  get after(): string {
    const isParted = this.source.tokens.gapAt(this.next) === 'paragraph'
    return isParted ? '' : wordAt(this.source, this.next)
  }
}
