import { docx } from './formats/docx'
import { feed } from './formats/feed'
import { html } from './formats/html'
import { json } from './formats/json'
import { mail, mhtml } from './formats/mail'
import { markdown } from './formats/markdown'
import { odt } from './formats/odt'
import { pdf } from './formats/pdf'
import { pressText } from './formats/press-text'
import { rtf } from './formats/rtf'
import { table } from './formats/table'
import { plainText } from './plain-text'
import type { InputFile, Reader } from './reader'
import { unreadFormats } from './unread-formats'

/** Every format, chosen by content first and name second. The last accepts whatever is left. */
export const readers: Reader[] = [
  pdf,
  docx,
  odt,
  rtf,
  mhtml,
  mail,
  feed,
  html,
  json,
  table,
  ...unreadFormats,
  pressText,
  markdown,
  plainText,
]

/** The reader for `file`. */
export function findReader(file: InputFile): Reader {
  return readers.find(reader => reader.accepts(file)) ?? plainText
}
