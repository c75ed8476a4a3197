import { findTimexes } from './find-timexes'

/** Thursday 12 April 2018: the day on which the sentences of the tests were written. */
const testDay = '2018-04-12'

/**
 * What the tests compare: the text with every time expression in brackets, and the values in order.
 * A row writes its text so: "It shut on [April 9]." with the value 2018-04-09.
 */
export function markText(marked: string, dct: string | null = testDay): [string, string] {
  const text = marked.replace(/[[\]]/g, '')
  const timexes = findTimexes(text, dct)
  let result = ''
  let at = 0
  for (const { start, end } of timexes) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return [result + text.slice(at), timexes.map(({ value }) => value).join(' ')]
}
