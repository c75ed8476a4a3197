import { type Fields, isFields, parseText, parseUrl } from '#lib/intake/fields'
import { isSameName } from '#lib/intake/publisher'
import type { Origin } from '#lib/model'
import type { Head } from './head'
import { findMeta } from './head'
import { isArticle, nameOf, namesOf, typesOf } from './json-ld'
import { parsePage } from './parse-page'
import { textOf } from './tree'

/** A piece of metadata with the place it was read from. */
export type Found<T = string> = { value: T; origin: Origin }

/** What a page says of itself, besides its dates. */
export type PageMetadata = {
  title: Found | null
  publisher: Found | null
  authors: Found<string[]> | null
  url: Found | null
  language: Found | null
  place: Found | null
}

const longestName = 80
const longestTitle = 1000
const longestLook = 20_000

/** Title, publisher, authors, address, language and place, each from the most trusted origin that has it. */
export function readPageMetadata(
  head: Head,
  things: Fields[],
  savedFrom: string | null,
): PageMetadata {
  const article = things.find(isArticle) ?? null
  const publisher = findPublisher(head, things, article)
  return {
    title: findTitle(head, article, publisher?.value ?? null),
    publisher,
    authors: findAuthors(head, article),
    url: findAddress(head, article, savedFrom),
    language: findLanguage(head, article),
    place: findPlace(article),
  }
}

function found(value: string | null, words: string | null, where: string): Found | null {
  return value && words ? { value, origin: { words: words.slice(0, 300), where } } : null
}

function findTitle(head: Head, article: Fields | null, publisher: string | null): Found | null {
  const meta = findMeta(head, [
    'og:title',
    'twitter:title',
    'dc.title',
    'parsely-title',
    'headline',
  ])
  const options: [string | null, string][] = [
    [parseText(article?.headline)?.slice(0, longestTitle) ?? null, 'in JSON-LD, headline'],
    [meta?.value ?? null, `in the meta tag ${meta?.name}`],
    [head.title.slice(0, longestTitle) || null, 'in the title of the page'],
  ]
  for (const [words, where] of options) {
    const value = words && withoutPublisher(toPlain(words), publisher)
    // JSON-LD cuts headlines at 110 characters.
    if (value && !/(?:…|\.\.\.)$/.test(value)) return found(value, words, where)
  }
  const [words, where] = options.find(([title]) => title) ?? [null, '']
  return words ? found(withoutPublisher(toPlain(words), publisher), words, where) : null
}

/** “Ferry sinks | The Harbour Post” without the name behind it. */
function withoutPublisher(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|–—»·•:-]\s+/)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !publisher) return title
  const isName =
    isSameName(last, publisher) || isSameName(last.replace(/\.\w{2,3}$/, ''), publisher)
  return isName ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/, '') : title
}

function findPublisher(head: Head, things: Fields[], article: Fields | null): Found | null {
  const meta = findMeta(head, [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'article:publisher',
    'copyright',
  ])
  const organisation = things.find(thing =>
    typesOf(thing).some(type => /(?:Organization|WebSite)$/.test(type)),
  )
  const options: [string | null, string][] = [
    [nameOf(resolve(article?.publisher, things)), 'in JSON-LD, publisher'],
    [meta?.value ?? null, `in the meta tag ${meta?.name}`],
    [nameOf(organisation), 'in JSON-LD'],
  ]
  for (const [words, where] of options) {
    const value = words && toPlain(words).replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/i, '')
    if (value && value.length <= longestName && !/^https?:/.test(value)) {
      return found(value, words, where)
    }
  }
  return null
}

/** The thing that `{"@id": …}` points to. */
function resolve(value: unknown, things: Fields[]): unknown {
  if (Array.isArray(value)) return value.map(entry => resolve(entry, things))
  if (!isFields(value) || value.name !== undefined) return value
  return things.find(thing => thing['@id'] === value['@id'] && thing.name !== undefined) ?? value
}

function findAuthors(head: Head, article: Fields | null): Found<string[]> | null {
  const options: [string[], string][] = [
    [namesOf(article?.author), 'in JSON-LD, author'],
    [head.authors, 'in the meta tag author'],
  ]
  for (const [words, where] of options) {
    const names = [...new Set(words.map(toPlain).map(name => name.replace(/^by\s+/i, '')))]
    const value = names.filter(
      name => name && name.length <= longestName && !/^https?:|@/.test(name),
    )
    if (value.length > 0) return { value, origin: { words: words.join('; ').slice(0, 300), where } }
  }
  return null
}

function findAddress(head: Head, article: Fields | null, savedFrom: string | null): Found | null {
  const entity = article?.mainEntityOfPage
  const options: [unknown, string][] = [
    [head.links.get('canonical'), 'in the link canonical'],
    [head.meta.get('og:url'), 'in the meta tag og:url'],
    [isFields(entity) ? entity['@id'] : entity, 'in JSON-LD, mainEntityOfPage'],
    [article?.url, 'in JSON-LD, url'],
    [savedFrom, 'where it was saved from'],
  ]
  const addresses = options.flatMap(
    ([words, where]) => found(parseUrl(words), parseText(words), where) ?? [],
  )
  // A page that calls its publisher's front page its address is wrong about it.
  return addresses.find(({ value }) => new URL(value).pathname.length > 1) ?? addresses[0] ?? null
}

function findLanguage(head: Head, article: Fields | null): Found | null {
  const options: [string | null | undefined, string][] = [
    [nameOf(article?.inLanguage), 'in JSON-LD, inLanguage'],
    [head.language, 'in the element html'],
    [head.meta.get('og:locale'), 'in the meta tag og:locale'],
    [head.meta.get('content-language'), 'in the meta tag content-language'],
    [head.meta.get('language'), 'in the meta tag language'],
  ]
  for (const [words, where] of options) {
    const [, tongue, country] =
      /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:[^a-z].*)?$/i.exec(words?.trim() ?? '') ?? []
    if (!words || !tongue) continue
    return found(tongue.toLowerCase() + (country ? `-${country.toUpperCase()}` : ''), words, where)
  }
  return null
}

function findPlace(article: Fields | null): Found | null {
  const options: [string | null, string][] = [
    [parseText(article?.dateline), 'in JSON-LD, dateline'],
    [nameOf(article?.locationCreated), 'in JSON-LD, locationCreated'],
  ]
  const [words, where] = options.find(([text]) => text) ?? [null, '']
  return words && words.length <= longestName ? found(toPlain(words), words, where) : null
}

/** Words without the entities and tags that some pages leave in their metadata. */
export function toPlain(words: string): string {
  const isMarked = /&#?\w{1,30};|<\/?\w{1,20}[^>]{0,1000}>/.test(words.slice(0, longestLook))
  return (isMarked ? textOf(parsePage(words).tree) : words)
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
