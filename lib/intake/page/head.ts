import type { Document } from 'domhandler'
import { attributeOf, elementsOf, textOf } from './tree'

/** What stands in the head of a page: its meta tags by name, its links by relation, its language. */
export type Head = {
  language: string
  title: string
  /** The first value of each name, in small letters: property, name or itemprop. */
  meta: Map<string, string>
  /** All values of a name that may come often. */
  authors: string[]
  links: Map<string, string>
}

const authorName =
  /^(?:author|article:author|parsely-author|sailthru\.author|dc\.creator|dcterms\.creator|byl|citation_author)$/
const longestValue = 1000

/** Reads the head of a page; what stands there in the body counts too. */
export function readHead(tree: Document): Head {
  const head: Head = { language: '', title: '', meta: new Map(), authors: [], links: new Map() }
  for (const element of elementsOf(tree)) {
    if (element.name === 'html') {
      head.language ||= attributeOf(element, 'lang') || attributeOf(element, 'xml:lang')
    } else if (element.name === 'title') {
      head.title ||= textOf(element)
    } else if (element.name === 'link') {
      const relation = attributeOf(element, 'rel').toLowerCase()
      if (!head.links.has(relation)) head.links.set(relation, attributeOf(element, 'href'))
    } else if (element.name === 'meta') {
      const value = attributeOf(element, 'content').slice(0, longestValue)
      for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
        const name = attributeOf(element, key).toLowerCase()
        if (!name || !value) continue
        if (authorName.test(name)) head.authors.push(value)
        if (!head.meta.has(name)) head.meta.set(name, value)
      }
    }
  }
  return head
}

/** The first of `names` that the head has, with its value. */
export function findMeta(head: Head, names: string[]): { name: string; value: string } | null {
  for (const name of names) {
    const value = head.meta.get(name)
    if (value) return { name, value }
  }
  return null
}
