import type { Origins, Problem, Publication } from '#lib/model'

/**
 * A file of the folder that is read, with its path inside that folder. One that came out of an
 * archive is called `archive.zip/inner.html`, and may come with what the archive says of it.
 */
export type InputFile = {
  path: string
  bytes: Uint8Array
  /** Its address on the web, where a web archive keeps it. */
  url?: string
  /** Its encoding, as the server declared it. */
  charset?: string
}

/** A paragraph that is no news, and why it was taken out. */
export type Removed = { reason: string; text: string }

/** One article as its reader finds it, before its publisher is looked up. */
export type Draft = {
  title: string
  /** Cleaned; paragraphs stand apart by a blank line. */
  text: string
  published: Publication | null
  modified?: Publication
  url?: string
  /** The publisher, where the file itself names one; in its text, unless it says otherwise. */
  publisher?: string
  publisherIn?: 'text' | 'metadata'
  authors?: string[]
  /** As in BCP 47: `en`, `en-GB`. */
  language?: string
  /** Where it was written, as its dateline says. */
  place?: string
  origins?: Origins
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
  /** Largest file of this format, in bytes; reading on would only fill the memory. */
  largest?: number
  /** Whether such a file may hold many articles: each then has an id of its own words. */
  many?: true
  accepts(file: InputFile): boolean
  read(file: InputFile, context: ReadContext): Iterable<Draft> | AsyncIterable<Draft>
}
