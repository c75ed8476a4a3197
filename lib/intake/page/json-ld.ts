import type { Document } from 'domhandler'
import { type Fields, isFields, parseText } from '#lib/intake/fields'
import { attributeOf, elementsOf, rawTextOf } from './tree'

/** No page describes itself at greater length, or deeper. */
const longestScript = 1_000_000
const deepest = 12
const mostThings = 500

const articleType = /(?:Article|Posting|Report|Review|Column|LiveBlogUpdate|CreativeWork|Story)$/i
const pageType = /(?:WebPage|ItemPage)$/i

/** The things of schema.org that a page's JSON-LD describes: articles first, then pages, then the rest. */
export function readJsonLd(tree: Document): Fields[] {
  const things: Fields[] = []
  for (const script of elementsOf(tree)) {
    if (script.name !== 'script' || !/ld\+json/i.test(attributeOf(script, 'type'))) continue
    collect(parseLoosely(rawTextOf(script)), things, 0)
  }
  return things.sort((a, b) => rankOf(a) - rankOf(b))
}

/** Whether a thing is an article by its type. */
export function isArticle(thing: Fields): boolean {
  return typesOf(thing).some(type => articleType.test(type))
}

/** Whether a thing is the page itself by its type. */
export function isPage(thing: Fields): boolean {
  return typesOf(thing).some(type => pageType.test(type))
}

function rankOf(thing: Fields): number {
  if (isArticle(thing)) return 0
  return isPage(thing) ? 1 : 2
}

/** The names of a thing's types. */
export function typesOf(thing: Fields): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string')
}

function collect(value: unknown, things: Fields[], depth: number): void {
  if (depth > deepest || things.length >= mostThings) return
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, things, depth + 1)
  } else if (isFields(value)) {
    if (value['@type'] !== undefined) things.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      collect(value[key], things, depth + 1)
    }
  }
}

/** JSON as pages write it: with a mark of CDATA around it, raw line breaks in texts, a comma too many. */
function parseLoosely(script: string): unknown {
  if (script.length > longestScript) return null
  const text = script
    .replace(
      /^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$|^\s*<!--|-->\s*$/g,
      '',
    )
    .trim()
  const mended = text.replace(/\p{Cc}+/gu, ' ')
  for (const attempt of [text, mended, mended.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt mends more.
    }
  }
  return null
}

/** The name in a text, or in an object with a name, or in the first of a list. */
export function nameOf(value: unknown): string | null {
  return namesOf(value)[0] ?? null
}

/** All names in a text, an object or a list of them. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesOf)
  if (isFields(value)) return namesOf(value.name)
  const text = parseText(value)
  return text ? [text] : []
}
