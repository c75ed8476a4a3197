import type { EventEntry } from './entries'
import { longDate } from './words'

/** What is searched for: beginnings of words, and dates such as 2018-04 by what they begin with. */
export type Needles = { words: string[]; dates: string[] }

const isoDate = /(?<![\w-])\d{4}-(?:\d\d?(?:-\d{0,2})?)?(?![\w-])/g

/** Takes the words and the dates out of what a reader typed. */
export function readNeedles(typed: string): Needles {
  const dates = typed.match(isoDate) ?? []
  return { words: foldWords(typed.replace(isoDate, ' ')), dates }
}

/** The words of a text, lower case and without accents or quotation marks. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether one of an entry's dates, or an end of one, begins with `start`. */
export function isInDates({ datings }: EventEntry, start: string): boolean {
  return datings.some(({ date }) => date.split(/[^\d-]+/).some(part => part.startsWith(start)))
}

// While a reader types, every entry is asked again at every letter.
const known = new WeakMap<EventEntry, string>()

/** The words of an entry's titles and of its dates, "wednesday 11 april 2018", each after a space. */
export function searchTextOf(entry: EventEntry): string {
  const remembered = known.get(entry)
  if (remembered !== undefined) return remembered
  const texts = entry.datings.flatMap(({ title, date }) => [title, longDate(date)])
  const folded = ` ${foldWords([entry.title, ...texts].join(' ')).join(' ')} `
  known.set(entry, folded)
  return folded
}
