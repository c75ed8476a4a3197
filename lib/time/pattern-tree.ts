import { type Element, expandPattern } from './expand-pattern'
import type { WordClass } from './lexicon'
import type { Rule } from './pattern'
import { type ClassName, canBegin, type Reader, readers } from './readers'
import { type KnownWord, knownWords, learnWord, wordsOf } from './vocabulary'

/**
 * All patterns in one tree, so that a token costs one look-up however many rules there are: what
 * its word leads on to, by itself or as one of a class, stands under the word.
 */
export type PatternTree = {
  words: Map<KnownWord, WordStep[]>
  readers: ReaderStep[]
  /** The bits of all these readers. */
  mask: number
  ends: End[]
  /** Whether nothing leads on from here. */
  isLeaf: boolean
}

/** A word that leads on; as one of a class it has a value there. */
type WordStep = { child: PatternTree; className: WordClass | null; value: unknown }
type ReaderStep = { child: PatternTree; className: ClassName; bit: number; read: Reader }

/** A rule that can be over here; `order` is its place in the list of rules, `names` are its braces. */
export type End = { rule: Rule; order: number; names: string[] }

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

function emptyTree(): PatternTree {
  return { words: new Map(), readers: [], mask: 0, ends: [], isLeaf: true }
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
    if ('word' in element) node = childOfWords(node, [learnWord(element.word)], null)
    else {
      names.push(element.name)
      node = childOfNamed(node, element.className, known[element.className])
    }
  }
  node.ends.push({ rule, order, names })
}

function childOfNamed(node: PatternTree, name: ClassName, read: Reader | undefined): PatternTree {
  if (read) return childOfReader(node, name, read)
  // What no reader reads is a class of the lexicon.
  const wordClass = name as WordClass
  return childOfWords(node, wordsOf(wordClass), wordClass)
}

function childOfWords(
  node: PatternTree,
  words: KnownWord[],
  className: WordClass | null,
): PatternTree {
  const [first] = words
  const existing = first && node.words.get(first)?.find(step => step.className === className)
  if (existing) return existing.child
  const child = emptyTree()
  node.isLeaf = false
  for (const known of words) {
    const value = className && known.entry?.[className]
    node.words.set(known, inOrder([...(node.words.get(known) ?? []), { child, className, value }]))
  }
  return child
}

/** The word for itself goes before its classes. */
function inOrder(steps: WordStep[]): WordStep[] {
  return steps.sort((a, b) => Number(a.className !== null) - Number(b.className !== null))
}

function childOfReader(node: PatternTree, className: ClassName, read: Reader): PatternTree {
  const existing = node.readers.find(step => step.className === className)
  if (existing) return existing.child
  const child = emptyTree()
  const bit = readerBit(className)
  node.readers.push({ child, className, bit, read })
  node.mask |= bit
  node.isLeaf = false
  return child
}

// Names of the table above all, as its type says.
const readerNames = ['date', ...Object.keys(readers)] as ClassName[]

/** The bit of a reader in the masks of words and numbers. */
function readerBit(name: ClassName): number {
  return 1 << readerNames.indexOf(name)
}

/** The bits of the readers that can begin with a number. */
export const numberReaders = maskOf('number')

/** Once all trees have grown: notes for every word which readers can begin with it. */
export function noteBeginnings(): void {
  for (const known of knownWords()) known.readers = maskOf(known)
}

function maskOf(known: KnownWord | 'number'): number {
  return readerNames.reduce(
    (mask, name) => (canBegin(name, known) ? mask | readerBit(name) : mask),
    0,
  )
}
