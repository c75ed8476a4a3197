import type { Document } from 'domhandler'
import { DomHandler, Parser } from 'htmlparser2'

/** A page as a tree whose depth and size are bounded, and what was left out for that. */
export type Page = { tree: Document; isCut: boolean }

const piece = 16_384
/** No page is built deeper by hand; Readability takes a minute over 600 nested elements. */
const deepest = 90
/** The parser itself slows down with each open element: a page that never closes them is given up. */
const deepestParsed = 2000
/** The largest pages of newspapers have 20,000 elements. */
const mostElements = 150_000
/** A longer value is an image or a style written into the page; a data island may be as long. */
const longestAttribute = 4000
const longestText = 5_000_000

/**
 * The tree of a page. Elements deeper than the limit are left out while it is built, their text
 * stays; nothing runs and nothing is fetched.
 */
export function parsePage(html: string, options: { xml?: boolean } = {}): Page {
  const handler = new BoundedHandler()
  const parser = new Parser(handler, {
    decodeEntities: true,
    xmlMode: options.xml === true,
    ...(options.xml === true && { recognizeCDATA: true }),
  })
  // In pieces, so that the parser can be told to stop.
  for (let at = 0; at < html.length && !handler.isFull; at += piece) {
    parser.write(html.slice(at, at + piece))
  }
  parser.end()
  return { tree: handler.root, isCut: handler.isFull || handler.wasDeep }
}

class BoundedHandler extends DomHandler {
  wasDeep = false
  isFull = false
  private depth = 0
  private elements = 0

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth++
    this.elements++
    if (this.elements > mostElements || this.depth > deepestParsed) this.isFull = true
    if (this.isTooMuch()) {
      this.wasDeep ||= this.depth > deepest
      super.ontext(' ')
      return
    }
    for (const key of Object.keys(attributes)) {
      if ((attributes[key]?.length ?? 0) > longestAttribute) delete attributes[key]
    }
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    if (this.isTooMuch()) super.ontext(' ')
    else super.onclosetag()
    this.depth--
  }

  override ontext(data: string): void {
    super.ontext(data.length > longestText ? data.slice(0, longestText) : data)
  }

  /** Comments are kept out: nobody reads them. */
  override oncomment(): void {}
  override oncommentend(): void {}

  private isTooMuch(): boolean {
    return this.depth > deepest
  }
}
