import { Parser } from 'htmlparser2'
import type { InputFile, ReadContext } from '#lib/intake/reader'
import { openZipBytes, readEntry } from '#lib/intake/zip'

/** How a format of office documents writes its text: the part that holds it, and what its elements mean. */
export type OfficeFormat = {
  /** As in “the Word document”. */
  called: string
  part: string
  /** Elements whose text is the document's. */
  texts: Set<string>
  paragraphs: Set<string>
  breaks: Set<string>
  spaces: Set<string>
  hyphens: Set<string>
  /** What is kept beside the text: deleted words, notes, codes. */
  hidden: Set<string>
}

const largestXml = 60_000_000
/** The parser slows down with each open element; no program nests a hundred. */
const deepest = 1000

/** The lines of an office document; null, and a problem, where it cannot be opened. */
export async function readOfficeLines(
  file: InputFile,
  format: OfficeFormat,
  { onTrouble }: ReadContext,
): Promise<string[] | null> {
  const { called, part } = format
  try {
    for await (const { name, refused, entry, zip } of openZipBytes(file.bytes)) {
      if (name !== part) continue
      if (refused) throw new Error(refused)
      const bytes = await readEntry(zip, entry, largestXml)
      return linesOf(new TextDecoder().decode(bytes), format)
    }
    onTrouble({ reason: `it is called a ${called}, but none is in it`, remedy: 'Save it again.' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onTrouble({ reason: `the ${called} is broken (${message})`, remedy: 'Save it again.' })
  }
  return null
}

/** The paragraphs and line breaks of a document, without building a tree of it. */
function linesOf(xml: string, format: OfficeFormat): string[] {
  const { texts, paragraphs, breaks, spaces, hyphens, hidden } = format
  const lines: string[] = []
  let line = ''
  let textDepth = 0
  let hiddenDepth = 0
  let depth = 0
  const close = () => {
    lines.push(line.trim())
    line = ''
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (++depth > deepest) throw new Error('it is nested deeper than any document')
        if (hidden.has(name)) hiddenDepth++
        if (texts.has(name)) textDepth++
        if (hiddenDepth > 0) return
        if (spaces.has(name)) line += ' '
        else if (breaks.has(name)) close()
        else if (hyphens.has(name)) line += '-'
      },
      ontext(text) {
        if (textDepth > 0 && hiddenDepth === 0) line += text
      },
      onclosetag(name) {
        depth--
        if (hidden.has(name)) hiddenDepth--
        if (texts.has(name)) textDepth--
        if (hiddenDepth === 0 && paragraphs.has(name)) close()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return lines
}
