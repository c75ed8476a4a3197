import type { Document, Element } from 'domhandler'
import type { Fields } from '#lib/intake/fields'
import { type ChosenDates, chooseDates } from './choose-dates'
import { findDateOrder } from './date-order'
import { findLineDates } from './line-dates'
import type { PageLine } from './page-lines'
import {
  findAddressDate,
  findElementDates,
  findJsonLdDates,
  findMetaDates,
  isVague,
} from './stated-dates'
import type { Survey } from './survey'

/** What is known of a page before its dates are looked for. */
export type PageView = {
  tree: Document
  things: Fields[]
  lines: PageLine[]
  /** Index of the title among the lines; -1 where it is not among them. */
  titleAt: number
  survey: Survey
  language: string
  address: string
}

/** When a page was published and changed, by its own words, the most trusted origin first. */
export function findPublication(view: PageView): ChosenDates {
  const { tree, things, lines, titleAt, survey, address } = view
  const order = findDateOrder(view.language, address)
  const meta = findMetaDates(tree, order)
  const place = { survey, distanceOf: measureFrom(lines, titleAt) }
  const inAddress = findAddressDate(address, order)
  return chooseDates([
    findJsonLdDates(things, order),
    meta.filter(date => !isVague(date)),
    findElementDates(tree, place, order),
    findLineDates(lines, titleAt, survey, order),
    meta.filter(isVague),
    inAddress ? [inAddress] : [],
  ])
}

/** How many lines stand between the title and an element. */
function measureFrom(lines: PageLine[], titleAt: number): (element: Element) => number {
  const firstLine = new Map<object, number>()
  for (const [index, { element }] of lines.entries()) {
    for (let at: Element['parent'] = element; at && !firstLine.has(at); at = at.parent) {
      firstLine.set(at, index)
    }
  }
  return element => {
    const index = firstLine.get(element)
    return index === undefined || titleAt < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - titleAt)
  }
}
