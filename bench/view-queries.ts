import type { NewsEvent } from '#lib/model'
import { longDate } from '#lib/view/words'
import { between, oneOf, type Random, startRandom } from './random'
import { makeEvents } from './view-events'

/**
 * What readers type, half of them on the way to it: words and pairs of words of the events, beginnings of
 * one to five letters, words with a slip, dates, a date with a word. The same for the same seed.
 */
export function makeQueries(count: number, events: number, seed: number): string[] {
  const random = startRandom(seed)
  const pool: NewsEvent[] = []
  for (const event of makeEvents(events, seed)) {
    if (pool.length < 400 || random() < 0.01) pool.push(event)
  }
  const kinds = [wholeWord, beginning, twoWords, slip, date, dateAndWord]
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? wholeWord
    return kind(random, oneOf(random, pool))
  })
}

type Kind = (random: Random, event: NewsEvent) => string

const wholeWord: Kind = (random, { title }) => oneOf(random, title.split(' '))

const beginning: Kind = (random, event) => wholeWord(random, event).slice(0, between(random, 1, 5))

const twoWords: Kind = (random, event) => `${wholeWord(random, event)} ${beginning(random, event)}`

/** Two neighbours swapped. */
const slip: Kind = (random, { title }) => {
  const words = title.split(' ').filter(word => word.length > 4)
  const word = words.length > 0 ? oneOf(random, words) : title
  const at = between(random, 1, word.length - 3)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

const date: Kind = (random, event) => {
  const { date } = event
  if (date === null) return wholeWord(random, event)
  const [weekday = '', ...rest] = longDate(date).split(' ')
  return oneOf(random, [date, date.slice(0, 7), rest.join(' '), weekday, rest.slice(-2).join(' ')])
}

const dateAndWord: Kind = (random, event) =>
  `${(event.date ?? '2018').slice(0, 7)} ${wholeWord(random, event)}`
