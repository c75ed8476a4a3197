import { parseText } from '#lib/intake/fields'
import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { paragraphsOf } from '#lib/text/clean'
import { isPdfBomb } from './pdf-bomb'
import { type PdfLine, paragraphsOfPages } from './pdf-lines'
import { startOf } from './sniff'

/** Reads a PDF that has a text layer; one article a file. */
export const pdf: Reader = {
  format: 'PDF',
  largest: 50_000_000,
  accepts: file => startOf(file).trimStart().startsWith('%PDF-'),
  read: readPdf,
}

const mostPages = 300
const shortestText = 80

async function* readPdf(file: InputFile, context: ReadContext): AsyncGenerator<Draft> {
  const { onTrouble } = context
  if (isPdfBomb(file.bytes)) {
    onTrouble({ reason: 'the PDF unpacks to more than any text has: a bomb, it was not read' })
    return
  }
  const content = await readContent(file, context)
  if (!content) return
  const { pages, title, author } = content
  const { paragraphs, removed } = paragraphsOfPages(pages)
  const cleaned = paragraphs.flatMap(paragraph => paragraphsOf(paragraph))
  if (cleaned.join('').length < shortestText) {
    onTrouble({
      reason: 'the PDF has no text layer: its pages are pictures',
      remedy: 'Run text recognition (OCR) over it and save it again.',
    })
    return
  }
  const draft = draftFrom(cleaned, context)
  const stated = title && isTold(title, cleaned) ? title : null
  yield {
    ...draft,
    title: stated ?? draft.title,
    ...(author && { authors: [author] }),
    removed: [...draft.removed, ...removed],
    origins: {
      ...(stated && { title: { words: stated, where: 'in the PDF, Title' } }),
      ...(author && { authors: { words: author, where: 'in the PDF, Author' } }),
    },
  }
}

type Content = { pages: PdfLine[][]; title: string | null; author: string | null }

/** Nothing is evaluated and nothing fetched; what is broken gives what can be read of it. */
const careful = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableAutoFetch: true,
  verbosity: 0,
}

/** The lines of each page; null, and a problem, where the file cannot be opened. */
async function readContent(
  { bytes }: InputFile,
  { onTrouble }: ReadContext,
): Promise<Content | null> {
  try {
    const { getDocumentProxy } = await import('unpdf')
    const document = await getDocumentProxy(new Uint8Array(bytes), careful)
    const pages: PdfLine[][] = []
    if (document.numPages > mostPages) {
      onTrouble({
        reason: `the PDF has ${document.numPages} pages: the first ${mostPages} were read`,
        remedy: 'Split it.',
      })
    }
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap(item => ('str' in item ? toLine(item) : [])))
      page.cleanup()
    }
    const { info } = await document.getMetadata()
    const fields: Record<string, unknown> = { ...info }
    await document.destroy()
    return { pages, title: parseText(fields.Title), author: parseText(fields.Author) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isLocked = /password/i.test(message)
    onTrouble({
      reason: isLocked ? 'the PDF is locked with a password' : `the PDF is broken (${message})`,
      remedy: isLocked ? 'Save it without its password.' : 'Save it again.',
    })
    return null
  }
}

type Item = { str: string; transform: unknown[]; height: number; width: number; hasEOL: boolean }

function toLine({ str, transform, height, width, hasEOL }: Item): PdfLine {
  return {
    text: str,
    x: Number(transform[4]),
    y: Number(transform[5]),
    height,
    width,
    ends: hasEOL,
  }
}

/** A title in the file's properties counts where the text says it too: programs write names of files there. */
function isTold(title: string, paragraphs: string[]): boolean {
  const key = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  return title.length >= 8 && key(paragraphs.slice(0, 8).join(' ')).includes(key(title))
}
