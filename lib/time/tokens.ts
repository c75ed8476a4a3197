import type { Span } from '#lib/model'
import type { Entry } from './lexicon'
import { type KnownWord, knownAt } from './vocabulary'

type TokenKind = 'word' | 'number' | 'mark'

/** nothing, white space within a paragraph, or a paragraph break. */
export type Gap = 'none' | 'space' | 'paragraph'

/** Numbers that a token takes: its start, its end, and its note of kind, gap and known word. */
const width = 3

/**
 * The words, numbers and marks of a text in order. Few of them are ever looked at, so that they are
 * kept as numbers: an object for each would cost more than all matching.
 */
export class Tokens {
  readonly text: string
  length = 0
  private fields: Int32Array

  constructor(text: string) {
    this.text = text
    // Four characters a token: English has five or more.
    this.fields = new Int32Array(((text.length >> 2) + 1) * width)
  }

  add(kind: TokenKind, start: number, end: number, gap: Gap, known?: KnownWord): void {
    const place = this.length * width
    if (place === this.fields.length) this.grow()
    this.fields[place] = start
    this.fields[place + 1] = end
    this.fields[place + 2] = noteOf(kind, gap, known)
    this.length++
  }

  /** The token at `at` to look at; undefined outside the text. */
  at(at: number): Token | undefined {
    return this.has(at) ? new Token(this, at) : undefined
  }

  /** Those from `first` up to `next`; all when neither is given. */
  slice(first = 0, next = this.length): Token[] {
    const tokens: Token[] = []
    for (let at = first; at < next; at++) tokens.push(new Token(this, at))
    return tokens
  }

  kindAt(at: number): TokenKind | undefined {
    return this.has(at) ? kindOf(this.noteAt(at)) : undefined
  }

  gapAt(at: number): Gap | undefined {
    return this.has(at) ? gapOf(this.noteAt(at)) : undefined
  }

  startAt(at: number): number {
    return this.fields[at * width] ?? 0
  }

  endAt(at: number): number {
    return this.fields[at * width + 1] ?? 0
  }

  noteAt(at: number): number {
    return this.fields[at * width + 2] ?? 0
  }

  /** The record of a word or mark that patterns know. */
  knownAt(at: number): KnownWord | undefined {
    return this.has(at) ? knownOf(this.noteAt(at)) : undefined
  }

  /** In lower case; an abbreviation such as "a.m." without its dots: `am`. Empty outside the text. */
  wordAt(at: number): string {
    if (!this.has(at)) return ''
    const known = this.knownAt(at)
    if (known) return known.word
    const word = this.text.slice(this.startAt(at), this.endAt(at))
    return this.kindAt(at) === 'word' ? word.toLowerCase().replaceAll('.', '') : word
  }

  /** The word at `at` where it is a known one, a number or a mark; no other is cut out of the text. */
  knownWordAt(at: number): string {
    return this.knownAt(at)?.word ?? (this.kindAt(at) === 'word' ? '' : this.wordAt(at))
  }

  private has(at: number): boolean {
    return at >= 0 && at < this.length
  }

  private grow() {
    const fields = new Int32Array(this.fields.length * 2)
    fields.set(this.fields)
    this.fields = fields
  }
}

/** Two bits for the kind, two for the gap, and the number of the known word. */
function noteOf(kind: TokenKind, gap: Gap, known: KnownWord | undefined): number {
  const kindBits = kind === 'word' ? 0 : kind === 'number' ? 1 : 2
  const gapBits = gap === 'none' ? 0 : gap === 'space' ? 1 : 2
  return ((known?.index ?? 0) << 4) | (gapBits << 2) | kindBits
}

function kindOf(note: number): TokenKind {
  const bits = note & 3
  return bits === 0 ? 'word' : bits === 1 ? 'number' : 'mark'
}

function gapOf(note: number): Gap {
  const bits = (note >> 2) & 3
  return bits === 0 ? 'none' : bits === 1 ? 'space' : 'paragraph'
}

function knownOf(note: number): KnownWord | undefined {
  return knownAt(note >> 4)
}

/** A word, a number or a mark. */
export class Token implements Span {
  declare private readonly tokens: Tokens
  declare private readonly index: number

  constructor(tokens: Tokens, index: number) {
    this.tokens = tokens
    this.index = index
  }

  get kind(): TokenKind {
    return kindOf(this.tokens.noteAt(this.index))
  }

  get gap(): Gap {
    return gapOf(this.tokens.noteAt(this.index))
  }

  get start(): number {
    return this.tokens.startAt(this.index)
  }

  get end(): number {
    return this.tokens.endAt(this.index)
  }

  get word(): string {
    return this.tokens.wordAt(this.index)
  }

  get known(): KnownWord | undefined {
    return knownOf(this.tokens.noteAt(this.index))
  }

  /** The classes of the word in the lexicon. */
  get entry(): Entry | undefined {
    return this.known?.entry
  }

  /** Whether it starts with a capital letter. */
  get capital(): boolean {
    const first = this.tokens.text[this.start] ?? ''
    return first !== first.toLowerCase()
  }
}
