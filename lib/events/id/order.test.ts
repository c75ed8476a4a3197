import { expect, test } from 'vitest'
import type { Mention, NewsEvent, Timex } from '#lib/model'
import { inOrderOfTime, timePlaceOf } from './order'

const laterWord: Timex = {
  start: 0,
  end: 5,
  text: 'later',
  type: 'DATE',
  value: '',
  anchor: 'context',
  rule: 'later',
}

function event(
  id: string,
  date: string | null,
  time: string | null,
  at: number,
  later = false,
): NewsEvent {
  const mention: Mention = {
    article: 'a',
    start: at,
    end: at + 1,
    trigger: { start: at, end: at + 1 },
    date,
    basis: 'stated',
    because: '',
    timexes: later ? [laterWord] : [],
    modality: 'happened',
  }
  return {
    id,
    title: id,
    date,
    ...(time && { time }),
    status: 'single',
    modality: 'happened',
    weight: 1,
    story: 's',
    reports: [
      {
        article: 'a',
        source: 's',
        published: null,
        date,
        claim: id,
        because: '',
        mentions: [mention],
        excerpt: { exact: '', prefix: '', suffix: '' },
      },
    ],
    differences: [],
    because: [],
  }
}

test.each<[string, NewsEvent[], string]>([
  ['by date', [event('b', '2020-02-02', null, 0), event('a', '2020-02-01', null, 9)], 'ab'],
  ['undated last', [event('b', null, null, 0), event('a', '2020', null, 9)], 'ab'],
  [
    'by time of day',
    [event('b', '2020-02-01', 'NI', 0), event('a', '2020-02-01', '06:20', 9)],
    'ab',
  ],
  ['as told', [event('b', '2020-02-01', null, 9), event('a', '2020-02-01', null, 0)], 'ab'],
  [
    'what is told as later follows what stands before it',
    [
      event('c', '2020-02-01', null, 9, true),
      event('b', '2020-02-01', 'NI', 5),
      event('a', '2020-02-01', null, 0),
    ],
    'abc',
  ],
])('%s', (_, events, order) => {
  const places = events.map(event => ({ id: event.id, ...timePlaceOf(event) }))
  const idsOf = (some: typeof places) => inOrderOfTime(some).map(({ id }) => id)
  expect(idsOf(places).join('')).toBe(order)
  expect(idsOf(places.toReversed()).join('')).toBe(order)
})
