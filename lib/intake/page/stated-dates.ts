import type { Document, Element } from 'domhandler'
import { type Fields, parseText } from '#lib/intake/fields'
import { isArticle, isPage } from './json-ld'
import { marksOf } from './marks'
import { type PageDate, parsePageDate } from './page-date'
import type { Survey } from './survey'
import { attributeOf, elementsOf, textOf } from './tree'
import { type DateOrder, toDay } from './written-date'

type Kind = PageDate['kind']

const prefix =
  '(?:og|rnews|bt|cxenseparse|recs|sailthru|parsely|article|dcterms|dc|news|blog|itemprop' +
  '|citation|analyticsattributes|vr|hdl|shareaholic|wcm|pdl|page|swiftype|mrf)'
const metaNames: { kind: Kind; pattern: RegExp }[] = [
  {
    kind: 'published',
    pattern: new RegExp(
      `^(?:${prefix}[:._-])*(?:date[-_.]?published|published[-_.]?(?:time|date|at)?` +
        `|publish(?:ing)?[-_.]?(?:date|time)?|publication[-_.]?(?:date|time)|pub[-_.]?date` +
        `|original[-_.]?publication[-_.]?date|first[-_.]?published|(?:date\\.)?issued` +
        `|date[-_.]?created|(?:date\\.)?created|creation[-_.]?date|release[-_.]?date` +
        `|display[-_.]?date|article[-_.]?date(?:[-_.]?original)?|posted|date|online[-_.]?date)$`,
      'i',
    ),
  },
  {
    kind: 'modified',
    pattern: new RegExp(
      `^(?:${prefix}[:._-])*(?:date[-_.]?modified|(?:date\\.)?modified[-_.]?(?:time|date)?` +
        `|updated[-_.]?(?:time|date)?|last[-_.]?(?:modified|updated)(?:[-_.]?(?:date|time))?` +
        `|lastmod|revised|moddate|date[-_.]?updated)$`,
      'i',
    ),
  },
]

/** The dates that the JSON-LD of a page gives its article; those of the page where it names no article. */
export function findJsonLdDates(things: Fields[], order: DateOrder): PageDate[] {
  const article = things.find(isArticle)
  const thing = article ?? things.find(isPage)
  if (!thing) return []
  const fields = ['datePublished', ...(article ? ['dateCreated'] : []), 'dateModified']
  return fields.flatMap(field => {
    const kind: Kind = field === 'dateModified' ? 'modified' : 'published'
    const place = { kind, where: `in JSON-LD, ${field}` }
    return parsePageDate(parseText(thing[field]), place, order) ?? []
  })
}

/** The dates in the meta tags of a page. */
export function findMetaDates(tree: Document, order: DateOrder): PageDate[] {
  const dates: PageDate[] = []
  for (const meta of elementsOf(tree)) {
    if (meta.name !== 'meta') continue
    const names = ['property', 'name', 'itemprop'].map(key => attributeOf(meta, key))
    for (const name of names) {
      const kind = metaNames.find(({ pattern }) => pattern.test(name))?.kind
      const place = kind && { kind, where: `in the meta tag ${name}` }
      const date = place && parsePageDate(attributeOf(meta, 'content'), place, order)
      if (date) dates.push(date)
    }
  }
  return dates
}

/** Whether a meta tag says only “date” or “created”: pages write there when they were changed or begun. */
export function isVague({ where }: PageDate): boolean {
  return /(?:\.|\s)(?:date|created)$|creat/i.test(where)
}

const modifiedMarks = /\b(?:modified|updated|update|aktualisiert|changed)\b/
const ownProperty = /\bdate(?:published|modified|created)\b/i
const ownMarks =
  /\b(?:(?:entry|post|article|publish(?:ed)?|story) ?(?:date|time)|published|pubdate|date published)\b/

type ElementDate = PageDate & { isOwn: boolean; distance: number }

/**
 * The dates in time elements and in elements that microdata or RDFa calls a date, the nearest to
 * the title first. One that nothing ties to the article counts only where all agree.
 */
export function findElementDates(
  tree: Document,
  place: ElementPlace,
  order: DateOrder,
): PageDate[] {
  const dates: ElementDate[] = []
  for (const element of elementsOf(tree)) {
    const property = `${attributeOf(element, 'itemprop')} ${attributeOf(element, 'property')}`
    const isOwn = ownProperty.test(property)
    if (!(isOwn || isTime(element)) || element.name === 'meta') continue
    const distance = place.distanceOf(element)
    const isTied = isOwn || distance <= nearLines
    if (place.survey.isForeign(element)) continue
    if (!isTied && place.survey.isElsewhere(element)) continue
    const isModified = /modified/i.test(property) || modifiedMarks.test(marksOf(element))
    const date = readElement(element, isModified ? 'modified' : 'published', order)
    if (date) dates.push({ ...date, isOwn: isTied || ownMarks.test(marksOf(element)), distance })
  }
  const own = dates.filter(({ isOwn }) => isOwn).sort((a, b) => a.distance - b.distance)
  const days = new Set(dates.map(({ value }) => value))
  return (own.length > 0 ? own : days.size === 1 ? dates : []).map(
    ({ isOwn: _own, distance: _distance, ...date }) => date,
  )
}

/** Where an element stands: how many lines from the title, and in which part of the page. */
export type ElementPlace = { survey: Survey; distanceOf(element: Element): number }

/** A time element so many lines from the title is the article's own. */
const nearLines = 6

function isTime(element: Element): boolean {
  if (element.name === 'time') return true
  return element.name === 'abbr' && /\b(?:published|date|time)\b/.test(marksOf(element))
}

function readElement(element: Element, kind: Kind, order: DateOrder): PageDate | null {
  const place = { kind, where: `in the element ${element.name}` }
  const attributes = ['datetime', 'content', 'title'].map(key => attributeOf(element, key))
  const words = [...attributes, textOf(element)]
  return words.map(word => parsePageDate(word, place, order)).find(Boolean) ?? null
}

const addressDates = [
  /[/_-]((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_-]((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
]

/** The day in a page's address. */
export function findAddressDate(address: string, order: DateOrder): PageDate | null {
  const path = address.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*/, '')
  const place = { kind: 'published' as const, where: 'in the address' }
  for (const pattern of addressDates) {
    const match = pattern.exec(path)
    const value = match && toDay(match[1], match[3], match[4])
    if (value) return { ...place, value, words: match[0] }
  }
  const numbers = /(?<=[/_-])\d{1,2}([.-])\d{1,2}\1(?:19|20)\d\d(?=[/_.-]|$)/.exec(path)
  return numbers ? parsePageDate(numbers[0], place, order) : null
}
