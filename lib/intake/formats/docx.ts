import { Parser } from 'htmlparser2'
import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { openZipBytes, readEntry } from '#lib/intake/zip'
import { paragraphsOf } from '#lib/text/clean'
import { isPressExport, readPressExport } from './press-export'
import { hasEnding, startOf } from './sniff'

/** Reads a Word document (DOCX): one article, or an export of Nexis or Factiva with many. */
export const docx: Reader = {
  format: 'Word document',
  largest: 50_000_000,
  many: true,
  accepts: file =>
    startOf(file, 4).startsWith('PK\u0003\u0004') &&
    (hasEnding(file, 'docx|docm') || startOf(file, 4000).includes('word/')),
  read: readDocx,
}

const largestXml = 60_000_000

async function* readDocx(file: InputFile, context: ReadContext): AsyncGenerator<Draft> {
  const xml = await readDocument(file, context)
  if (xml === null) return
  const lines = linesOfDocument(xml)
  if (isPressExport(lines)) {
    yield* readPressExport(lines, context)
    return
  }
  const paragraphs = lines.flatMap(line => paragraphsOf(line))
  if (paragraphs.some(paragraph => /\p{L}/u.test(paragraph))) yield draftFrom(paragraphs, context)
  else
    context.onTrouble({ reason: 'there is no text in the Word document', remedy: 'Save it again.' })
}

async function readDocument(file: InputFile, { onTrouble }: ReadContext): Promise<string | null> {
  try {
    for await (const { name, entry, zip } of openZipBytes(file.bytes)) {
      if (name !== 'word/document.xml') continue
      const bytes = await readEntry(zip, entry, largestXml)
      return new TextDecoder().decode(bytes)
    }
    onTrouble({
      reason: 'it is called a Word document, but none is in it',
      remedy: 'Save it again.',
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onTrouble({ reason: `the Word document is broken (${message})`, remedy: 'Save it again.' })
  }
  return null
}

/** What Word keeps beside the text: deleted words, field codes, the second form of a drawing. */
const hidden = new Set(['w:del', 'w:instrText', 'mc:Fallback', 'w:moveFrom'])

/** The paragraphs and line breaks of a document, without building a tree of it. */
function linesOfDocument(xml: string): string[] {
  const lines: string[] = []
  let line = ''
  let inText = false
  let hiddenDepth = 0
  const close = () => {
    lines.push(line.trim())
    line = ''
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (hidden.has(name)) hiddenDepth++
        if (hiddenDepth > 0) return
        if (name === 'w:t') inText = true
        else if (name === 'w:tab') line += ' '
        else if (name === 'w:br' || name === 'w:cr') close()
        else if (name === 'w:noBreakHyphen') line += '-'
      },
      ontext(text) {
        if (inText && hiddenDepth === 0) line += text
      },
      onclosetag(name) {
        if (hidden.has(name)) hiddenDepth--
        else if (name === 'w:t') inText = false
        else if (name === 'w:p') close()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return lines
}
