import { expect, test } from 'vitest'
import type { Basis, Difference, NewsEvent, Report } from '#lib/model'
import { toEntry } from './entries'

function report(source: string, date: string | null, basis: Basis = 'stated'): Report {
  const place = { start: 0, end: 4 }
  return {
    article: `${source}-1`,
    source,
    published: null,
    date,
    claim: `${source} tells`,
    because: '',
    mentions: [
      {
        ...place,
        article: `${source}-1`,
        trigger: place,
        date,
        basis,
        because: '',
        timexes: [],
        modality: 'happened',
      },
    ],
    excerpt: { exact: 'told', prefix: '', suffix: '' },
  }
}

function event(reports: Report[], rest: Partial<NewsEvent> = {}): NewsEvent {
  return {
    id: 'a',
    title: 'a ferry sank',
    date: reports[0]?.date ?? null,
    status: 'agreed',
    modality: 'happened',
    weight: 1,
    story: 's',
    reports,
    differences: [],
    because: [],
    ...rest,
  }
}

function dispute(...values: string[]): Difference {
  return { kind: 'date', values: values.map(value => ({ value, articles: [] })) }
}

test.each<[string, NewsEvent, string[], string[] | undefined]>([
  [
    'one date',
    event([report('post', '2021-03-03'), report('mail', '2021-03-03')]),
    ['2021-03-03 post mail'],
    undefined,
  ],
  [
    'a report without a date under the headline date',
    event([report('post', '2021-03-03'), report('mail', null, 'none')]),
    ['2021-03-03 post mail'],
    undefined,
  ],
  [
    'a report dated by publication alone under the headline date',
    event([report('post', '2021-03-03'), report('mail', '2021-03-05', 'publication')]),
    ['2021-03-03 post mail'],
    undefined,
  ],
  [
    'an event dated by publication alone',
    event([report('post', '2021-03-03', 'publication')]),
    ['2021-03-03 post'],
    undefined,
  ],
  [
    'a day and its month, which is no dispute',
    event([report('post', '2021-03-03'), report('mail', '2021-03')]),
    ['2021-03-03 post', '2021-03 mail'],
    undefined,
  ],
  [
    'two days in dispute',
    event([report('post', '2021-03-03'), report('mail', '2021-03-04')], {
      status: 'disputed',
      differences: [dispute('2021-03-03', '2021-03-04')],
    }),
    ['2021-03-03 post', '2021-03-04 mail'],
    ['2021-03-03', '2021-03-04'],
  ],
  [
    'a dispute over a figure',
    event([report('post', '2021-03-03'), report('mail', '2021-03')], {
      status: 'disputed',
      differences: [{ kind: 'figure', values: [] }],
    }),
    ['2021-03-03 post', '2021-03 mail'],
    undefined,
  ],
  [
    'a dispute that another program does not explain',
    event([report('post', '2021-03-03'), report('mail', '2021-03-04')], { status: 'disputed' }),
    ['2021-03-03 post', '2021-03-04 mail'],
    ['2021-03-03', '2021-03-04'],
  ],
])('the datings of %s', (_, event, datings, disputed) => {
  const entry = toEntry(event)
  expect(entry.datings.map(({ date, sources }) => [date, ...sources].join(' '))).toEqual(datings)
  expect(entry.disputedDates).toEqual(disputed)
})
