import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler'
import { joined } from '#lib/intake/joined'
import { marksOf } from './marks'
import { isInside } from './tree'

type Lengths = { all: number; prose: number }

/** How the text of a page is spread over its elements. */
export type Survey = {
  /** The part of the page's text outside links that stands in an element: 0 to 1. */
  shareOf(element: Element): number
  /** Whether an element stands among links to other articles, comments or furniture. */
  isElsewhere(element: Element): boolean
  /** Whether an element stands in somebody else's words: a quotation, a comment, an embedded post. */
  isForeign(element: Element): boolean
}

const silent = /^(?:script|style|noscript|template)$/
const elsewhereNames = /^(?:nav|footer|aside|menu|dialog)$/
const elsewhereMarks = joined(
  '',
  String.raw`\b(?:related|recirc|recommend\w*|popular|trending|latest|comments?|commentlist|respond`,
  '|side ?bar|teasers?|(?<!entry |post |article |asset |news |story |blog |node ',
  '|content )foot(?:er)?|nav|navigation|menu|most ?read|recent|upcoming|calendar|archives?|next',
  String.raw`|prev(?:ious)?|promo|ticker|carousel|slider|marginal|weitere|mehr)\b`,
)
const foreignNames = /^(?:blockquote|figure|figcaption)$/
const foreignMarks =
  /\b(?:comments?|commentlist|comment (?:list|body|meta|author|content)|respond|tweet|twitter|instagram|facebook|embed|quote|related|captions?)\b/
/** An element with more of the text than this is the page itself, whatever it is called. */
const mostElsewhere = 0.35

/** Measures a page once; its tree must not change as long as shares are asked for. */
export function surveyPage(tree: Document): Survey {
  const lengths = new Map<ChildNode, Lengths>()
  const total = tree.children.reduce((sum, child) => sum + measure(child, lengths, false).prose, 0)
  const shareOf = (element: Element) => (lengths.get(element)?.prose ?? 0) / (total || 1)
  const isApart = (element: Element) =>
    (elsewhereNames.test(element.name) || elsewhereMarks.test(marksOf(element))) &&
    !/^(?:html|body|main)$/.test(element.name) &&
    !(element.name === 'footer' && isInside(element, ({ name }) => name === 'article')) &&
    shareOf(element) <= mostElsewhere
  const isForeign = (element: Element) =>
    foreignNames.test(element.name) || foreignMarks.test(marksOf(element))
  return {
    shareOf,
    isElsewhere: element => isApart(element) || isInside(element, isApart),
    isForeign: element => isForeign(element) || isInside(element, isForeign),
  }
}

/** Length of the text below each element, and of that outside links. */
function measure(node: ChildNode, lengths: Map<ChildNode, Lengths>, isLink: boolean): Lengths {
  if (isText(node)) {
    const all = node.data.trim().length
    return { all, prose: isLink ? 0 : all }
  }
  const sum: Lengths = { all: 0, prose: 0 }
  if (!isTag(node) || silent.test(node.name)) return sum
  for (const child of node.children) {
    const { all, prose } = measure(child, lengths, isLink || node.name === 'a')
    sum.all += all
    sum.prose += prose
  }
  lengths.set(node, sum)
  return sum
}
