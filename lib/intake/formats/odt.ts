import type { Reader } from '#lib/intake/reader'
import { readDocument } from './document'
import { type OfficeFormat, readOfficeLines } from './office-lines'
import { hasEnding, startOf } from './sniff'

/** Reads a text document of LibreOffice and OpenOffice (ODT): one article, or a press export. */
export const odt: Reader = {
  format: 'OpenDocument text',
  largest: 50_000_000,
  many: true,
  accepts: file =>
    startOf(file, 4).startsWith('PK\u0003\u0004') &&
    (hasEnding(file, 'odt|ott') ||
      startOf(file, 200).includes('application/vnd.oasis.opendocument.text')),
  read: async function* (file, context) {
    const lines = await readOfficeLines(file, openDocument, context)
    if (lines) yield* readDocument(lines, openDocument.called, context)
  },
}

const openDocument: OfficeFormat = {
  called: 'OpenDocument text',
  part: 'content.xml',
  texts: new Set(['text:p', 'text:h']),
  paragraphs: new Set(['text:p', 'text:h']),
  breaks: new Set(['text:line-break']),
  spaces: new Set(['text:s', 'text:tab']),
  hyphens: new Set(),
  hidden: new Set(['office:annotation', 'text:tracked-changes', 'text:note', 'svg:desc']),
}
