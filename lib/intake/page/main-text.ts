import { Readability } from '@mozilla/readability'
import type { Document } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { blockNames } from './tree'

/** One line or paragraph of a page's main part: how much of it is links, and in what it stands. */
export type Block = { text: string; at: number; linked: number; name: string }

/** The blocks of what Readability takes for the main part of a pruned page; [] where it finds none. */
export function findBlocks(tree: Document): Block[] {
  const { document } = parseHTML(`<!doctype html>${DomUtils.getOuterHTML(tree)}`)
  const content = new Readability<Node>(document, {
    serializer: node => node,
    disableJSONLD: true,
    maxElemsToParse: 60_000,
  }).parse()?.content
  if (!content) return []
  const collector = new BlockCollector()
  collector.visit(content, { at: 0, name: 'div', isLink: false })
  return collector.end()
}

type Place = { at: number; name: string; isLink: boolean }

/** Gathers text until an element begins or ends that stands on lines of its own. */
class BlockCollector {
  private blocks: Block[] = []
  private text = ''
  private linked = 0
  private place: Place = { at: 0, name: 'div', isLink: false }

  visit(node: Node, place: Place): void {
    if (node.nodeType === 3) {
      this.add(node.textContent ?? '', place)
      return
    }
    const name = node.nodeName.toLowerCase()
    const at = Number(attributeOf(node, 'data-at')) || place.at
    const isCell = name === 'td' || name === 'th'
    const isBlock = blockNames.has(name) && !isCell
    if (isBlock) this.close()
    // The cells of a row are read in one line.
    if (isCell) this.add(' ', place)
    const inner: Place = {
      at,
      name: isBlock && name !== 'br' ? name : place.name,
      isLink: place.isLink || name === 'a',
    }
    for (const child of node.childNodes) this.visit(child, inner)
    if (isBlock) this.close()
  }

  end(): Block[] {
    this.close()
    return this.blocks
  }

  private add(text: string, place: Place): void {
    if (this.text === '') this.place = place
    this.text += text
    if (place.isLink) this.linked += text.trim().length
  }

  private close(): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    const { at, name } = this.place
    if (text) this.blocks.push({ text, at, name, linked: Math.min(1, this.linked / text.length) })
    this.text = ''
    this.linked = 0
  }
}

function attributeOf(node: Node, name: string): string {
  return 'getAttribute' in node && typeof node.getAttribute === 'function'
    ? String(node.getAttribute(name) ?? '')
    : ''
}
