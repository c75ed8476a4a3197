import { expect, test } from 'vitest'
import type { Article, NewsEvent } from './model'
import { findEvents } from './timeline'

type Told = [source: string, published: string, text: string]

/** The event of these articles that most of them report. Fiction. */
function eventOf(told: Told[]): NewsEvent | undefined {
  const articles = told.map(
    ([source, published, text], index): Article => ({
      id: `${source}-${index}`,
      source,
      title: '',
      published: {
        value: published.slice(0, 10),
        ...(published.length > 10 && { time: published.slice(11) }),
        basis: 'stated',
        because: '',
      },
      text,
    }),
  )
  const { events } = findEvents(articles)
  return events.toSorted((a, b) => b.reports.length - a.reports.length)[0]
}

/** A dam bursts; `what` it did. */
const dam = (what: string) =>
  `The Orrin dam burst on 7 May 2024 and flooded the mill of Vell. ${what}`
const killed = (count: string) =>
  `The Orrin dam burst on 7 May 2024 and killed ${count} people in the mill of Vell.`
const died = (count: string) =>
  `In the mill of Vell ${count} people were killed when the Orrin dam burst on 7 May 2024.`

type Row = {
  told: Told[]
  status: NewsEvent['status']
  differences?: string[]
  updates?: string[]
}

test.each<[string, Row]>([
  [
    'a bound against a higher figure of the same day',
    {
      told: [
        ['post', '2024-05-08', killed('at least 40')],
        ['times', '2024-05-08', died('70')],
      ],
      status: 'disputed',
      differences: ['figure people killed: 70 | at least 40'],
    },
  ],
  [
    'dozens against a figure',
    {
      told: [
        ['post', '2024-05-08', killed('dozens of')],
        ['times', '2024-05-08', died('70')],
      ],
      status: 'agreed',
    },
  ],
  [
    'words and digits',
    {
      told: [
        ['post', '2024-05-08', killed('forty')],
        ['times', '2024-05-08', died('40')],
      ],
      status: 'agreed',
    },
  ],
  [
    'a toll that has grown by the next day',
    {
      told: [
        ['post', '2024-05-08', killed('40')],
        ['times', '2024-05-09', died('70')],
      ],
      status: 'agreed',
      updates: ['people killed: 40 | 70'],
    },
  ],
  [
    'a toll that has grown within the day',
    {
      told: [
        ['post', '2024-05-08T09:00', killed('40')],
        ['times', '2024-05-08T18:00', died('70')],
      ],
      status: 'agreed',
      updates: ['people killed: 40 | 70'],
    },
  ],
  [
    'a toll that is lower later',
    {
      told: [
        ['post', '2024-05-08', killed('70')],
        ['times', '2024-05-09', died('40')],
      ],
      status: 'disputed',
      differences: ['figure people killed: 40 | 70'],
    },
  ],
  [
    'a source that corrects itself',
    {
      told: [
        ['post', '2024-05-08', killed('70')],
        ['post', '2024-05-09', died('40')],
      ],
      status: 'single',
      updates: ['people killed: 70 | 40'],
    },
  ],
  [
    'a source that contradicts itself',
    {
      told: [
        ['post', '2024-05-08', killed('70')],
        ['post', '2024-05-08', `${died('40')} The mayor Ida Brandt wept.`],
      ],
      status: 'single',
      differences: ['figure people killed (articles): 40 | 70'],
    },
  ],
  [
    'dates of two sources',
    {
      told: [
        ['post', '2024-05-10', dam('Ida Brandt wept.')],
        ['times', '2024-05-10', dam('Bells rang.').replace('7 May', '8 May')],
      ],
      status: 'disputed',
      differences: ['date: 2024-05-07 | 2024-05-08'],
    },
  ],
])('%s', (_, { told, status, differences = [], updates = [] }) => {
  const event = eventOf(told)
  expect(event?.reports).toHaveLength(2)
  expect(event?.status).toBe(status)
  expect(event?.differences.map(inWords)).toEqual(differences)
  expect((event?.updates ?? []).map(inWords)).toEqual(updates)
})

function inWords(point: {
  kind?: string
  of?: string
  between?: string
  values: { value: string }[]
}): string {
  const name = [point.kind, point.of, point.between && `(${point.between})`].filter(Boolean)
  return `${name.join(' ')}: ${point.values.map(({ value }) => value).join(' | ')}`
}
