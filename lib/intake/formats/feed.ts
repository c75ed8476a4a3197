import { type Element, isTag } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { decode } from '#lib/intake/decode'
import type { ArticleRecord } from '#lib/intake/map-record'
import { parsePage } from '#lib/intake/page/parse-page'
import { attributeOf, elementsOf } from '#lib/intake/page/tree'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { draftFromRecord, shortestArticle } from '#lib/intake/record'
import { startOf } from './sniff'

/** Reads RSS, RDF and Atom: each entry with its text is an article. Entities of a DTD stay unread. */
export const feed: Reader = {
  format: 'feed',
  largest: 40_000_000,
  many: true,
  accepts: file => {
    const start = startOf(file, 3000)
    return (
      /^\s*<(?:[?!]|rss|feed|rdf|atom)/i.test(start) &&
      /<(?:rss|feed|rdf:RDF|atom:feed)[\s>]/i.test(start)
    )
  },
  read: readFeed,
}

/** The names of an entry's fields, the fullest text first. */
const names: [keyof ArticleRecord, string[]][] = [
  ['title', ['title', 'media:title', 'dc:title']],
  [
    'text',
    ['content:encoded', 'content', 'description', 'summary', 'atom:content', 'itunes:summary'],
  ],
  ['published', ['pubdate', 'published', 'dc:date', 'dcterms:created', 'issued', 'dcterms:issued']],
  ['modified', ['updated', 'dcterms:modified', 'modified']],
  ['publisher', ['source', 'dc:publisher']],
]

function readFeed(file: InputFile, context: ReadContext): Draft[] {
  const declared = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(startOf(file))?.[1]
  const text = decode(file.bytes, {
    declared: file.charset ?? declared,
    onTrouble: context.onTrouble,
  })
  const { tree, isCut } = parsePage(text ?? '', { xml: true })
  const all = elementsOf(tree)
  const entries = all.filter(({ name }) => /^(?:item|entry|atom:entry)$/i.test(name))
  const channel = all.find(({ name }) => /^(?:channel|feed|atom:feed)$/i.test(name))
  const home = channel ? fieldOf(channel, ['title'])?.value : undefined
  const drafts: Draft[] = []
  let teasers = 0
  for (const entry of entries) {
    const record = toRecord(entry, home)
    const draft = draftFromRecord(record, { called: 'feed field' }, context)
    if (draft && draft.text.length >= shortestArticle) drafts.push(draft)
    else teasers++
  }
  if (isCut)
    context.onTrouble({ reason: 'the feed is nested too deep or too long: a part was left out' })
  if (teasers > 0 || entries.length === 0) {
    context.onTrouble({
      reason:
        entries.length === 0
          ? 'the feed has no entries'
          : `${teasers} of ${entries.length} entries of the feed hold no text, only a title or a line`,
      remedy: 'Save the pages that they lead to.',
    })
  }
  return drafts
}

function toRecord(entry: Element, home: string | undefined): ArticleRecord {
  const record: ArticleRecord = {}
  for (const [field, options] of names) {
    const found = fieldOf(entry, options)
    if (found && field !== 'authors') record[field] = found
  }
  const author = fieldOf(entry, ['dc:creator', 'author', 'atom:author', 'itunes:author'])
  if (author) record.authors = { ...author, value: [withoutMail(author.value)] }
  const url = linkOf(entry)
  if (url) record.url = url
  // An Atom entry need only say when it was changed.
  if (!record.published && record.modified) record.published = record.modified
  if (!record.publisher && home) record.publisher = { value: home, name: 'title of the feed' }
  return record
}

/** “post@harbour.example (Ann Low)” is Ann Low. */
function withoutMail(author: string): string {
  return /\(([^)]{1,200})\)/.exec(author.slice(0, 1000))?.[1] ?? author
}

function fieldOf(parent: Element, options: string[]): { value: string; name: string } | null {
  for (const name of options) {
    for (const child of parent.children) {
      if (!isTag(child) || child.name.toLowerCase() !== name) continue
      const inner = child.children.find(one => isTag(one) && one.name === 'name')
      const isXhtml = attributeOf(child, 'type') === 'xhtml'
      const value = isXhtml ? DomUtils.getInnerHTML(child) : DomUtils.textContent(inner ?? child)
      if (value.trim()) return { value: value.trim(), name }
    }
  }
  return null
}

function linkOf(entry: Element): { value: string; name: string } | null {
  const links = entry.children.filter(
    (child): child is Element => isTag(child) && /^(?:atom:)?link$/i.test(child.name),
  )
  const alternate = links.find(
    link => /^(?:alternate)?$/.test(attributeOf(link, 'rel')) && attributeOf(link, 'href'),
  )
  if (alternate) return { value: attributeOf(alternate, 'href'), name: 'link' }
  const plain = links
    .map(link => DomUtils.textContent(link).trim())
    .find(text => /^https?:/.test(text))
  if (plain) return { value: plain, name: 'link' }
  const guid = fieldOf(entry, ['guid', 'id'])
  return guid && /^https?:/.test(guid.value) ? guid : null
}
