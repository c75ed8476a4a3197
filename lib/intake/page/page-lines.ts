import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler'
import { blockNames } from './tree'

/** A line of a page: what stands between two breaks, the element that holds it, and how far in it is linked. */
export type PageLine = { text: string; element: Element; linked: number }

const silent = /^(?:script|style|noscript|template|svg|math|select|textarea|head)$/
const mostLines = 5000

/** The lines of a page from its top, menus and all. */
export function findPageLines(tree: Document): PageLine[] {
  const collector = new LineCollector()
  for (const child of tree.children) collector.visit(child, null, false)
  collector.close()
  return collector.lines
}

class LineCollector {
  lines: PageLine[] = []
  private text = ''
  private linked = 0
  private element: Element | null = null

  visit(node: ChildNode, holder: Element | null, isLink: boolean): void {
    if (this.lines.length >= mostLines) return
    if (isText(node)) this.add(node.data, holder, isLink)
    if (!isTag(node) || silent.test(node.name)) return
    const isBlock = blockNames.has(node.name)
    if (isBlock) this.close()
    for (const child of node.children) this.visit(child, node, isLink || node.name === 'a')
    if (isBlock) this.close()
  }

  close(): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    if (text && this.element) {
      this.lines.push({ text, element: this.element, linked: this.linked / text.length })
    }
    this.text = ''
    this.linked = 0
    this.element = null
  }

  private add(text: string, holder: Element | null, isLink: boolean): void {
    if (text.trim() && !this.element) this.element = holder
    this.text += text
    if (isLink) this.linked += text.trim().length
  }
}
