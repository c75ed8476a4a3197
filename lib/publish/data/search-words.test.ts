import { expect, test } from 'vitest'
import type { Mention, Report } from '#lib/model'
import { plainEvent } from '#lib/publish/plain-event'
import { toEntry } from '#lib/view/entries'
import { findSearchWords } from './search-words'

const text = 'It rained. The ferry sank. Nobody was hurt. A band played.'

/** A report whose excerpt is the second sentence, with a mention for each of `told`. */
function reportOf(told: string[]): Report {
  const start = text.indexOf('The ferry')
  const end = start + 'The ferry sank.'.length
  return {
    article: 'a',
    source: 's',
    published: null,
    date: null,
    claim: '',
    because: '',
    mentions: told.map((words): Mention => {
      const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
      const basis = 'none'
      return {
        ...span,
        article: 'a',
        trigger: span,
        date: null,
        basis,
        because: '',
        timexes: [],
        modality: 'happened',
      }
    }),
    excerpt: {
      prefix: text.slice(0, start),
      exact: text.slice(start, end),
      suffix: text.slice(end),
      start,
    },
  }
}

test.each<[string, string[], string, string]>([
  ['the sentence alone', [], 'the ferry sank', 'it rained nobody was hurt a band played'],
  [
    'the next sentence, where it is told of too',
    ['Nobody was hurt.'],
    'the ferry sank nobody was hurt',
    'it rained a band played',
  ],
])('%s is told, the rest stands around', (_, mentions, told, around) => {
  const event = plainEvent({ reports: [reportOf(mentions)] })
  const words = findSearchWords(toEntry(event), event)
  expect([...words.told].join(' ')).toBe(told)
  expect([...words.around].join(' ')).toBe(around)
})
