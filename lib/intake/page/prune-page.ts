import { type Document, type Element, isTag, type ParentNode } from 'domhandler'
import { marksOf } from './marks'
import { type PruneRule, pruneRules } from './prune-rules'
import { surveyPage } from './survey'
import { textOf } from './tree'

/** An element that was taken out of a page; `at` is its place in the order of the page. */
export type Pruned = { at: number; reason: string; text: string }

const unread = /^(?:script|style|noscript|template|svg|math|link|meta|head|picture|source|img)$/
/** What holds the whole page, whatever its class says. */
const wholes = /^(?:html|body|main)$/
/** Quotations and rows are content: what they are called says who is quoted, or how a row looks. */
const contents = /^(?:blockquote|tr|tbody|thead|th)$/
const longestNotice = 250
const bodies = /\b(?:article ?body|story ?body|entry ?content|post ?content|article ?content)\b/

/**
 * Takes out of a page what holds no article text, and numbers what stays in `data-at`. An element
 * that holds much of the page's prose stays, whatever it is called.
 */
export function prunePage(tree: Document): Pruned[] {
  removeUnread(tree)
  const { shareOf } = surveyPage(tree)
  const pruned: Pruned[] = []
  let at = 0
  const visit = (parent: ParentNode) => {
    parent.children = parent.children.filter(child => {
      if (!isTag(child)) return true
      at++
      const rule = findRule(child, shareOf(child))
      if (!rule) {
        keepAttributes(child, at)
        visit(child)
        return true
      }
      const text = textOf(child)
      if (text) pruned.push({ at, reason: rule.reason, text })
      return false
    })
  }
  visit(tree)
  return pruned
}

/** What Readability looks at; an address is only ever told apart from none. */
function keepAttributes(element: Element, at: number): void {
  const {
    id,
    class: classes,
    role,
    itemprop,
    href,
    'aria-hidden': hidden,
  } = plainAttributes(element)
  element.attribs = {
    'data-at': String(at),
    ...(id && { id }),
    ...(classes && { class: classes }),
    ...(role && { role }),
    ...(itemprop && { itemprop }),
    ...(hidden && { 'aria-hidden': hidden }),
    ...(href && { href: href.startsWith('#') ? '#' : 'https://a.example/' }),
  }
}

/** Attributes without what would end them: the tree is written out and read again. */
function plainAttributes({ attribs }: Element): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(attribs).map(([name, value]) => [name, value.replace(/[<>"&]/g, ' ')]),
  )
}

/** One pass over the children: taking them out one by one is slow where there are a hundred thousand. */
function removeUnread(parent: ParentNode): void {
  parent.children = parent.children.filter(
    child => !isTag(child) || !(unread.test(child.name) || isHidden(child)),
  )
  for (const child of parent.children) if (isTag(child)) removeUnread(child)
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs && attribs.hidden !== 'until-found') return true
  return /display\s*:\s*none/i.test(attribs.style ?? '')
}

function findRule(element: Element, share: number): PruneRule | undefined {
  if (wholes.test(element.name) || contents.test(element.name)) return undefined
  const marks = marksOf(element)
  if (bodies.test(marks)) return undefined
  // A paragraph of some length says by itself what it is.
  const isParagraph = /^(?:p|h[1-3])$/.test(element.name) && textOf(element).length > longestNotice
  return pruneRules.find(
    ({ names, marks: words, share: most }) =>
      share <= most &&
      (names?.test(element.name) || (!isParagraph && (words?.test(marks) ?? false))),
  )
}
