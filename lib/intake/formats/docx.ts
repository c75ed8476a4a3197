import type { Reader } from '#lib/intake/reader'
import { readDocument } from './document'
import { type OfficeFormat, readOfficeLines } from './office-lines'
import { hasEnding, startOf } from './sniff'

/** Reads a Word document (DOCX): one article, or an export of Nexis or Factiva with many. */
export const docx: Reader = {
  format: 'Word document',
  largest: 50_000_000,
  many: true,
  accepts: file =>
    startOf(file, 4).startsWith('PK\u0003\u0004') &&
    (hasEnding(file, 'docx|docm') || startOf(file, 4000).includes('word/')),
  read: async function* (file, context) {
    const lines = await readOfficeLines(file, word, context)
    if (lines) yield* readDocument(lines, word.called, context)
  },
}

const word: OfficeFormat = {
  called: 'Word document',
  part: 'word/document.xml',
  texts: new Set(['w:t']),
  paragraphs: new Set(['w:p']),
  breaks: new Set(['w:br', 'w:cr']),
  spaces: new Set(['w:tab']),
  hyphens: new Set(['w:noBreakHyphen']),
  hidden: new Set(['w:del', 'w:instrText', 'mc:Fallback', 'w:moveFrom']),
}
