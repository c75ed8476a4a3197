import { html } from './formats/html'
import { plainText } from './plain-text'
import type { InputFile, Reader } from './reader'
import { unreadFormats } from './unread-formats'

/** Every format, chosen by content first and name second. The last accepts whatever is left. */
export const readers: Reader[] = [html, ...unreadFormats, plainText]

/** The reader for `file`. */
export function findReader(file: InputFile): Reader {
  return readers.find(reader => reader.accepts(file)) ?? plainText
}
