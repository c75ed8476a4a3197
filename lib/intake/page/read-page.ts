import type { Fields } from '#lib/intake/fields'
import { parseText } from '#lib/intake/fields'
import type { Draft, Removed, Trouble } from '#lib/intake/reader'
import { titleFromText } from '#lib/intake/title'
import type { Origins, Publication } from '#lib/model'
import { paragraphsOf } from '#lib/text/clean'
import { findDateline } from '#lib/text/dateline'
import type { ChosenDates } from './choose-dates'
import { readHead } from './head'
import { isArticle, readJsonLd } from './json-ld'
import { type Block, findBlocks } from './main-text'
import type { PageDate } from './page-date'
import { findPageLines } from './page-lines'
import { type Found, type PageMetadata, readPageMetadata, toPlain } from './page-metadata'
import { findPublication } from './page-publication'
import { parsePage } from './parse-page'
import { type Pruned, prunePage } from './prune-page'
import { findSavedFrom } from './saved-from'
import { surveyPage } from './survey'
import { type Known, tidyBlocks } from './tidy-blocks'
import { findTitleLine } from './title-line'

export type PageOptions = {
  /** The address of the page, where an archive knows it. */
  url?: string | undefined
  onTrouble: (trouble: Trouble) => void
}

/** Below this a page holds no article, only what stands around one. */
const shortestText = 80

const cut: Trouble = {
  reason: 'the page is nested deeper, or larger, than any page is: a part of it was left out',
  remedy: 'Compare the article with the page.',
}

/** The article of a page with what the page says of it; null, and a problem, where it holds none. */
export function readPage(html: string, { url, onTrouble }: PageOptions): Draft | null {
  const { tree, isCut } = parsePage(html)
  if (isCut) onTrouble(cut)
  const things = readJsonLd(tree)
  const head = readHead(tree)
  const metadata = readPageMetadata(head, things, url ?? findSavedFrom(html))
  const lines = findPageLines(tree)
  const survey = surveyPage(tree)
  const titles = [metadata.title?.value ?? '', head.title].filter(Boolean)
  const titleAt = findTitleLine(lines, titles, survey)
  const dates = findPublication({
    tree,
    things,
    lines,
    titleAt,
    survey,
    language: metadata.language?.value ?? '',
    address: url ?? metadata.url?.value ?? '',
  })
  const heading = lines[titleAt]?.text
  const { title, publisher } = splitTitle(metadata, heading)
  const known = {
    titles: [title?.value ?? '', heading ?? ''],
    authors: metadata.authors?.value ?? [],
  }
  const { kept, removed } = readText(tree, things, known)
  const text = kept.join('\n\n')
  if (text.length < shortestText) {
    onTrouble({
      reason: 'the web page holds no article, only menus, links or a notice',
      remedy: 'Save the page again when its text shows, or save the text alone.',
    })
    return null
  }
  reportContrary(dates, onTrouble)
  return toDraft({ text, removed, metadata: { ...metadata, title, publisher }, dates, url })
}

/**
 * Title and publisher: “Ferry sinks | The Harbour Post” is both where the page's heading is the
 * first part. Without metadata the heading is the title.
 */
function splitTitle(
  { title, publisher }: PageMetadata,
  heading: string | undefined,
): Pick<PageMetadata, 'title' | 'publisher'> {
  if (!heading) return { title, publisher }
  const origin = { words: heading, where: 'in the heading' }
  if (!title) return { title: { value: heading, origin }, publisher }
  const rest = title.value.startsWith(heading) ? title.value.slice(heading.length) : ''
  const [, name] =
    /^\s+[|–—»·•-]\s+(?:.{1,60}\s[|–—»·•-]\s+)?(\p{Lu}[^|–—»·•]{1,40})$/u.exec(rest) ?? []
  if (!name) return { title, publisher }
  return {
    title: { value: heading, origin: title.origin },
    publisher: publisher ?? { value: name.trim(), origin: title.origin },
  }
}

/** The paragraphs of the main part; where there is next to none, what JSON-LD holds of the text. */
function readText(
  tree: Parameters<typeof prunePage>[0],
  things: Fields[],
  known: Known,
): { kept: string[]; removed: Removed[] } {
  const pruned = prunePage(tree)
  const blocks = findBlocks(tree)
  const tidied = tidyBlocks(blocks, known)
  const inside = pruned.filter(part => isBetween(part, blocks))
  const removed = [...tidied.removed, ...inside.map(({ reason, text }) => ({ reason, text }))]
  const body = toPlain(parseText(things.find(isArticle)?.articleBody) ?? '')
  const length = tidied.kept.join(' ').length
  if (body.length > 400 && length < body.length / 3)
    return { kept: paragraphsOf(body), removed: [] }
  return { kept: tidied.kept, removed }
}

/** What was taken out between the first and the last block of the text; the rest was never near it. */
function isBetween({ at }: Pruned, blocks: Block[]): boolean {
  const first = blocks[0]?.at ?? 0
  const last = blocks.at(-1)?.at ?? 0
  return at >= first && at <= last
}

function reportContrary(
  { published, contrary }: ChosenDates,
  onTrouble: PageOptions['onTrouble'],
): void {
  if (!published || !contrary) return
  onTrouble({
    reason: `its publication date is ${published.value} ${published.where}, but ${contrary.value} ${contrary.where} (“${shorten(contrary.words)}”)`,
    remedy: 'Add "published" for this file to sources.json if the first is wrong.',
  })
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

type Parts = {
  text: string
  removed: Removed[]
  metadata: PageMetadata
  dates: ChosenDates
  url: string | undefined
}

function toDraft({ text, removed, metadata, dates, url }: Parts): Draft {
  const { title, publisher, authors, language } = metadata
  const place = metadata.place ?? findPlace(text)
  const address = metadata.url?.value ?? url
  const { published, modified } = dates
  const origins: Origins = {
    ...(title && { title: title.origin }),
    ...(publisher && { publisher: publisher.origin }),
    ...(authors && { authors: authors.origin }),
    ...(metadata.url && { url: metadata.url.origin }),
    ...(language && { language: language.origin }),
    ...(place && { place: place.origin }),
    ...(published && { published: originOf(published) }),
    ...(modified && { modified: originOf(modified) }),
  }
  return {
    title: title?.value ?? titleFromText(text),
    text,
    published: published && toPublication(published),
    ...(modified && { modified: toPublication(modified) }),
    ...(address && { url: address }),
    ...(publisher && { publisher: publisher.value, publisherIn: 'metadata' as const }),
    ...(authors && { authors: authors.value }),
    ...(language && { language: language.value }),
    ...(place && { place: place.value }),
    origins,
    removed,
  }
}

function originOf({ words, where }: PageDate) {
  return { words, where }
}

function toPublication({ kind, value, time, words, where }: PageDate): Publication {
  const what = kind === 'modified' ? 'last changed, ' : ''
  return {
    value,
    ...(time && { time }),
    basis: 'stated',
    because: `${what}${where}: “${shorten(words)}”`,
  }
}

/** The place in the dateline that opens the text. */
function findPlace(text: string): Found | null {
  const span = findDateline(text)
  const words = span ? text.slice(0, span.end).trim() : ''
  const place = /^(\p{Lu}{2}[\p{Lu}\s.'’/-]*(?:, \p{Lu}[\p{L}.]+)?)/u
    .exec(words)?.[1]
    ?.replace(/[\s–—-]+$/, '')
  return place ? { value: place, origin: { words, where: 'in the dateline' } } : null
}
