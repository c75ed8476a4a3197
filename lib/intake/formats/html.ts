import { decode } from '#lib/intake/decode'
import { readPage } from '#lib/intake/page/read-page'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { hasEnding, startOf } from './sniff'

const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,600}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)\b/i
const declaration =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i

/** Reads a saved web page: “complete page”, SingleFile, or what a server sent. One article a page. */
export const html: Reader = {
  format: 'web page',
  largest: 50_000_000,
  accepts: file => opening.test(startOf(file)) || (hasEnding(file, 'html?|xhtml') && isText(file)),
  read: readHtml,
}

function isText(file: InputFile): boolean {
  return startOf(file).includes('<')
}

function readHtml(file: InputFile, { onTrouble }: ReadContext): Draft[] {
  const [, inMeta, inXml] = declaration.exec(startOf(file, 4000)) ?? []
  const text = decode(file.bytes, { declared: file.charset ?? inMeta ?? inXml, onTrouble })
  if (text === null) {
    onTrouble({ reason: 'the web page is no text', remedy: 'Save the page again.' })
    return []
  }
  const draft = readPage(text, { url: file.url, onTrouble })
  return draft ? [draft] : []
}
