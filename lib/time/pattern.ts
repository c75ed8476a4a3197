import type { Expression, Match, Piece } from './expression'
import type { Entry, WordClass } from './lexicon'
import { type ClassName, type ClassValues, canBegin, type Reader, readers } from './readers'
import { type Source, wordAt } from './source'
import { type KnownWord, knownWords, learnWord } from './vocabulary'

/** What the braces of a pattern have read: `{month}` as `month`, `{month:month2}` as `month2`. */
export type Captures = Partial<ClassValues> & {
  [Name in ClassName as `${Name}2`]?: ClassValues[Name]
}

/** Where a match stands: token indices, half open, of the whole and of each pair of braces. */
export type Place = {
  source: Source
  first: number
  next: number
  of: (name: string) => [first: number, next: number]
  /** The word before the match and the one after it; empty beyond a paragraph break. */
  before: string
  after: string
}

/**
 * A wording and what it says. Patterns are words in lower case, `a|b` for one word or another,
 * `( … | … )` for phrases, `?` for what may be missing and `{class}` for what a class reads.
 * `read` returns null where the words mean something else.
 */
export type Rule = {
  name: string
  patterns: string[]
  read: (captures: Captures, place: Place) => Expression | Piece[] | null
}

/** All patterns in one tree, so that a token costs one look-up however many rules there are. */
export type PatternTree = {
  words: Map<KnownWord, PatternTree> | null
  classes: { name: WordClass; child: PatternTree }[]
  readers: { name: ClassName; bit: number; read: Reader; child: PatternTree }[]
  ends: End[]
}

type End = { rule: Rule; order: number; names: string[] }
type Step = { value: unknown; first: number; next: number }
type Element = { word: string } | { className: ClassName; name: string }

export function growTree(rules: Rule[], readDate?: Reader): PatternTree {
  const tree = emptyTree()
  const known = { ...readers, ...(readDate && { date: readDate }) }
  rules.forEach((rule, order) => {
    for (const pattern of rule.patterns) {
      for (const sequence of expandPattern(pattern)) addSequence(tree, sequence, rule, order, known)
    }
  })
  return tree
}

/** The longest match that starts at token `first`; of equals the one whose rule stands first. */
export function matchAt(tree: PatternTree, source: Source, first: number): Match | null {
  const walk: Walk = { source, first, path: [], reached: noneReached }
  follow(walk, tree, first)
  if (walk.reached.length === 0) return null
  if (walk.reached.length > 1)
    walk.reached.sort((a, b) => b.next - a.next || a.end.order - b.end.order)
  for (const { end, next, path } of walk.reached) {
    const result = readMatch(end, source, first, next, path)
    if (result) return { rule: end.rule, result, next }
  }
  return null
}

/** A way through the tree, and the ends it has come to. */
type Walk = { source: Source; first: number; path: Step[]; reached: Reached[] }
type Reached = { end: End; next: number; path: Step[] }

function follow(walk: Walk, node: PatternTree, at: number) {
  if (node.ends.length > 0) reach(walk, node.ends, at)
  const token = walk.source.tokens[at]
  if (!token || (at > walk.first && token.gap === 'paragraph')) return
  const { known } = token
  if (known) {
    const byWord = node.words?.get(known)
    if (byWord) follow(walk, byWord, at + 1)
    if (known.entry) followClasses(walk, node, at, known.entry)
  } else if (token.kind === 'word') return
  if (node.readers.length === 0) return
  const mask = known ? known.readers : token.kind === 'number' ? numberReaders : 0
  for (const reader of node.readers) {
    if ((reader.bit & mask) === 0) continue
    const read = reader.read(walk.source, at)
    if (read) step(walk, reader.child, read.value, at, read.next)
  }
}

const noneReached: Reached[] = []

function reach(walk: Walk, ends: End[], next: number) {
  const path = walk.path.slice()
  const reached = ends.map(end => ({ end, next, path }))
  walk.reached = walk.reached.concat(reached)
}

function followClasses(walk: Walk, node: PatternTree, at: number, entry: Entry) {
  for (const edge of node.classes) {
    const value = entry[edge.name]
    if (value !== undefined) step(walk, edge.child, value, at, at + 1)
  }
}

function step(walk: Walk, child: PatternTree, value: unknown, at: number, next: number) {
  walk.path.push({ value, first: at, next })
  follow(walk, child, next)
  walk.path.pop()
}

function readMatch(end: End, source: Source, first: number, next: number, path: Step[]) {
  const values: Record<string, unknown> = {}
  for (let index = 0; index < path.length; index++) {
    values[end.names[index] ?? ''] = path[index]?.value
  }
  // Each name was checked against its class when the pattern was read.
  return end.rule.read(values as Captures, {
    source,
    first,
    next,
    of: name => {
      const step = path[end.names.indexOf(name)]
      return step ? [step.first, step.next] : [first, next]
    },
    before: source.tokens[first]?.gap === 'paragraph' ? '' : wordAt(source, first - 1),
    after: source.tokens[next]?.gap === 'paragraph' ? '' : wordAt(source, next),
  })
}

const readerNames: ClassName[] = []
let numberReaders = 0

/** The bit of a reader in the masks of words and numbers. */
function readerBit(name: ClassName): number {
  if (!readerNames.includes(name)) readerNames.push(name)
  return 1 << readerNames.indexOf(name)
}

/** Once all trees have grown: notes for every word, and for numbers, which readers it can begin. */
export function noteBeginnings(): void {
  numberReaders = maskOf('number')
  for (const known of knownWords()) known.readers = maskOf(known)
}

function maskOf(known: KnownWord | 'number'): number {
  return readerNames.reduce(
    (mask, name) => (canBegin(name, known) ? mask | readerBit(name) : mask),
    0,
  )
}

function emptyTree(): PatternTree {
  return { words: null, classes: [], readers: [], ends: [] }
}

function addSequence(
  tree: PatternTree,
  sequence: Element[],
  rule: Rule,
  order: number,
  known: Partial<Record<ClassName, Reader>>,
) {
  let node = tree
  const names: string[] = []
  for (const element of sequence) {
    if ('word' in element) node = childOfWord(node, element.word)
    else {
      names.push(element.name)
      const reader = known[element.className]
      node = reader
        ? childOfReader(node, element.className, reader)
        : childOfClass(node, element.className as WordClass)
    }
  }
  node.ends.push({ rule, order, names })
}

function childOfWord(node: PatternTree, word: string): PatternTree {
  const known = learnWord(word)
  node.words ??= new Map()
  const child = node.words.get(known) ?? emptyTree()
  node.words.set(known, child)
  return child
}

function childOfClass(node: PatternTree, name: WordClass): PatternTree {
  const known = node.classes.find(other => other.name === name)
  if (known) return known.child
  const child = emptyTree()
  node.classes.push({ name, child })
  return child
}

function childOfReader(node: PatternTree, name: ClassName, read: Reader): PatternTree {
  const known = node.readers.find(other => other.name === name)
  if (known) return known.child
  const child = emptyTree()
  node.readers.push({ name, bit: readerBit(name), read, child })
  return child
}

/** Every sequence that a pattern allows, its options and alternatives written out. */
export function expandPattern(pattern: string): Element[][] {
  const parts = pattern.match(/[()]\??|[^\s()]+/g) ?? []
  const { sequences, next } = expandAlternatives(parts, 0)
  if (next < parts.length)
    throw new Error(`lib/time: pattern "${pattern}" closes too often. Check its brackets.`)
  return sequences
}

type Expanded = { sequences: Element[][]; next: number }

function expandAlternatives(parts: string[], start: number): Expanded {
  let all: Element[][] = []
  let current: Element[][] = [[]]
  let at = start
  while (at < parts.length && !parts[at]?.startsWith(')')) {
    const part = parts[at] ?? ''
    if (part === '|') {
      all = all.concat(current)
      current = [[]]
      at++
      continue
    }
    const group = part === '(' ? expandGroup(parts, at) : expandWord(part, at)
    current = current.flatMap(head => group.sequences.map(tail => [...head, ...tail]))
    at = group.next
  }
  return { sequences: all.concat(current), next: at }
}

function expandGroup(parts: string[], start: number): Expanded {
  const inner = expandAlternatives(parts, start + 1)
  const isOptional = parts[inner.next] === ')?'
  return {
    sequences: isOptional ? [[], ...inner.sequences] : inner.sequences,
    next: inner.next + 1,
  }
}

function expandWord(part: string, at: number): Expanded {
  const isOptional = part.length > 1 && part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  const sequences = alternativesOf(body).map(word => [elementOf(word)])
  return { sequences: isOptional ? [[], ...sequences] : sequences, next: at + 1 }
}

/** `last|past` are words; `{day|ordinal}` are classes, each under its own name. */
function alternativesOf(part: string): string[] {
  if (!part.startsWith('{') || part.includes('}|')) return part.split('|')
  const [names = '', alias] = part.slice(1, -1).split(':')
  return names.split('|').map(name => `{${alias ? `${name}:${alias}` : name}}`)
}

function elementOf(word: string): Element {
  if (!word.startsWith('{')) return { word }
  const [className = '', name = className] = word.slice(1, -1).split(':')
  return { className: className as ClassName, name }
}
