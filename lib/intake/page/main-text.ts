import { Readability } from '@mozilla/readability'
import { type Document, isTag, isText, type ParentNode } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { findPageLines } from './page-lines'
import { attributeOf, blockNames, elementsOf } from './tree'

/** One line or paragraph of a page's main part: how much of it is links, and in what it stands. */
export type Block = { text: string; at: number; linked: number; name: string }

/** Readability looks at each element many times: for larger pages every line is taken. */
const mostElements = 20_000
/** It climbs from each element: so many steps in all. A page of that size is twenty elements deep on average. */
const mostSteps = 400_000

/** The blocks of what Readability takes for the main part of a pruned page; all where it finds none. */
export function findBlocks(tree: Document): Block[] {
  if (elementsOf(tree).length > mostElements || countSteps(tree, 0) > mostSteps)
    return findAllBlocks(tree)
  const { document } = parseHTML(`<!doctype html>${toWholePage(tree)}`)
  const options = { serializer: (node: Node) => node, disableJSONLD: true }
  const content = new Readability<Node>(document, options).parse()?.content
  if (!content) return findAllBlocks(tree)
  const collector = new BlockCollector()
  collector.visit(content, { at: 0, name: 'div', isLink: false })
  return collector.end()
}

/** The depths of all elements, added up. */
function countSteps(parent: ParentNode, depth: number): number {
  let steps = depth
  for (const child of parent.children) if (isTag(child)) steps += countSteps(child, depth + 1)
  return steps
}

/** Readability wants a body, and there are pieces of pages without one. */
function toWholePage(tree: Document): string {
  hideMarks(tree)
  const html = DomUtils.getOuterHTML(tree, { decodeEntities: false })
  const names = new Set(elementsOf(tree).map(({ name }) => name))
  if (names.has('html') && names.has('body')) return html
  return `<html><body>${html.replace(/<\/?(?:html|body|head)\b[^>]*>/gi, '')}</body></html>`
}

/**
 * Two letters of the private use area stand for “<” and “&” on the way through linkedom, which
 * makes a node of each entity: a text of a million of them would fill the memory.
 */
const hidden = { '<': '\ue0fe', '&': '\ue0ff' }

function hideMarks(parent: ParentNode): void {
  for (const child of parent.children) {
    if (isText(child))
      child.data = child.data.replaceAll('<', hidden['<']).replaceAll('&', hidden['&'])
    else if (isTag(child)) hideMarks(child)
  }
}

function showMarks(text: string): string {
  return text.replaceAll(hidden['<'], '<').replaceAll(hidden['&'], '&')
}

function findAllBlocks(tree: Document): Block[] {
  return findPageLines(tree).map(({ text, element, linked }) => ({
    text,
    linked,
    name: element.name,
    at: Number(attributeOf(element, 'data-at')) || 0,
  }))
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
    const at = placeOf(node) || place.at
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
    const text = showMarks(this.text).replace(/\s+/g, ' ').trim()
    const { at, name } = this.place
    if (text) this.blocks.push({ text, at, name, linked: Math.min(1, this.linked / text.length) })
    this.text = ''
    this.linked = 0
  }
}

function placeOf(node: Node): number {
  const place =
    'getAttribute' in node && typeof node.getAttribute === 'function'
      ? node.getAttribute('data-at')
      : 0
  return Number(place) || 0
}
