import type { Problem, Publication } from '#lib/model'

/** A file of the folder that is read, with its path inside that folder. */
export type InputFile = { path: string; bytes: Uint8Array }

/** A paragraph that is no news, and why it was taken out. */
export type Removed = { reason: string; text: string }

/** One article as its reader finds it, before its publisher is looked up. */
export type Draft = {
  title: string
  /** Cleaned; paragraphs stand apart by a blank line. */
  text: string
  published: Publication | null
  url?: string
  /** The publisher, where the file itself names one. */
  publisher?: string
  removed: Removed[]
}

/** What is wrong with a file, and what to do about it. */
export type Trouble = Pick<Problem, 'reason' | 'remedy'>

export type ReadContext = {
  onTrouble: (trouble: Trouble) => void
  /** Names of publishers that the editor lists: a line that is one of them is no title. */
  publishers: string[]
}

/**
 * Reads one format. The first reader of lib/intake/readers.ts that accepts a file reads it; it may
 * find many articles in it, or none and say why.
 */
export type Reader = {
  format: string
  accepts(file: InputFile): boolean
  read(file: InputFile, context: ReadContext): Iterable<Draft> | AsyncIterable<Draft>
}
