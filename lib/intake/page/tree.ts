import { type ChildNode, type Document, Element, isTag, isText, type ParentNode } from 'domhandler'

/** Elements that stand on lines of their own. */
export const blockNames = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p ' +
    'pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const silentNames = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'svg', 'math'])

/** Every element below `parent` in the order of the page. */
export function elementsOf(parent: ParentNode): Element[] {
  const elements: Element[] = []
  collectElements(parent, elements)
  return elements
}

function collectElements(parent: ParentNode, elements: Element[]): void {
  for (const child of parent.children) {
    if (!isTag(child)) continue
    elements.push(child)
    collectElements(child, elements)
  }
}

/** The text of a node in one line, without scripts and styles. */
export function textOf(node: ChildNode | Document): string {
  const parts: string[] = []
  collectText(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collectText(node: ChildNode | Document, parts: string[]): void {
  if (isText(node)) parts.push(node.data)
  else if ('children' in node) {
    if (isTag(node) && silentNames.has(node.name)) return
    const isBlock = isTag(node) && blockNames.has(node.name)
    if (isBlock) parts.push(' ')
    for (const child of node.children) collectText(child, parts)
    if (isBlock) parts.push(' ')
  }
}

/** What scripts and styles hold, as it stands. */
export function rawTextOf(element: Element): string {
  return element.children.map(child => (isText(child) ? child.data : '')).join('')
}

/** The value of an attribute, trimmed; '' without one. */
export function attributeOf(element: Element, name: string): string {
  return element.attribs[name]?.trim() ?? ''
}

/** Whether one of the elements that hold `element` fits. */
export function isInside(element: Element, fits: (ancestor: Element) => boolean): boolean {
  for (let at = element.parent; at; at = at.parent)
    if (at instanceof Element && fits(at)) return true
  return false
}
