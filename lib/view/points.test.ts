import { expect, test } from 'vitest'
import type { NewsEvent, Report } from '#lib/model'
import { findDisputedPoints, findOwnContradictions, findUpdates } from './points'

/** An article of the source that its id begins with, and its words. */
function report(article: string, claim: string, exact = claim, suffix = ''): Report {
  return {
    article,
    source: article.split('/')[0] ?? '',
    published: null,
    date: null,
    claim,
    because: '',
    mentions: [],
    excerpt: { exact, prefix: '', suffix },
  }
}

function event(reports: Report[], rest: Partial<NewsEvent>): NewsEvent {
  return {
    id: 'a',
    title: 'a crane fell',
    date: null,
    status: 'disputed',
    modality: 'happened',
    weight: 1,
    story: 's',
    reports,
    differences: [],
    because: [],
    ...rest,
  }
}

const said = [
  report('post/1', 'A crane fell'),
  report('mail/1', 'The port denied that a crane fell'),
  report('wire/1', 'No crane fell'),
]
const given = (value: string, ...articles: string[]) => ({ value, articles })

test.each<[string, string[]]>([
  ['It is denied', ['mail/1']],
  ['It did not happen', ['wire/1']],
])('a denial against an assertion: %s', (words, articles) => {
  const values = [given('happened', 'post/1'), given('denied', ...articles)]
  const [point] = findDisputedPoints(event(said, { differences: [{ kind: 'denial', values }] }))
  expect(point?.title).toBeNull()
  expect(point?.values.map(value => value.words)).toEqual(['It happened', words])
  expect(point?.values[0]?.tellers).toMatchObject([{ article: 'post/1', quote: 'A crane fell' }])
})

test.each<[string, Report, string | null]>([
  ['the claim', report('post/1', 'Two people fell'), 'Two people fell'],
  [
    'the sentence',
    report('post/1', 'A crane fell', 'It fell on two people.'),
    'It fell on two people.',
  ],
  [
    'what follows',
    report('post/1', 'A crane fell', 'A crane fell.', ' It hurt two people.'),
    'It hurt two people.',
  ],
  ['nothing that is at hand', report('post/1', 'A crane fell'), null],
])('a figure is quoted from %s', (_, one, quote) => {
  const values = [given('Two people', 'post/1')]
  const differences = [{ kind: 'figure' as const, of: 'people hurt', values }]
  const [point] = findDisputedPoints(event([one], { differences }))
  expect(point).toMatchObject({
    title: 'People hurt',
    values: [{ words: 'two people', tellers: [{ quote }] }],
  })
})

test('what one source tells in two ways is no dispute', () => {
  const values = [given('2031-05-02', 'post/1'), given('2031-05-03', 'post/2')]
  const both = event(said, { differences: [{ kind: 'date', between: 'articles', values }] })
  expect(findDisputedPoints(both)).toEqual([])
  const [point] = findOwnContradictions(both)
  expect(point?.title).toBe('The date')
  expect(point?.values.map(({ words }) => words)).toEqual(['Fri 2 May 2031', 'Sat 3 May 2031'])
  expect(point?.values[1]?.tellers).toEqual([{ article: 'post/2', quote: null }])
})

test('weekdays that no date places are named', () => {
  const values = [given('XXXX-WXX-4', 'post/1'), given('XXXX-WXX-7', 'mail/1')]
  const reports = [
    report('post/1', 'A crane fell', 'A crane fell on Thursday.'),
    report('mail/1', 'A crane fell', 'On 6 May a crane fell.'),
  ]
  const [point] = findDisputedPoints(event(reports, { differences: [{ kind: 'weekday', values }] }))
  expect(point?.title).toBe('The weekday')
  expect(point?.values.map(({ words }) => words)).toEqual(['Thursday', 'Sunday'])
  const quotes = point?.values.map(({ tellers }) => tellers[0]?.quote)
  expect(quotes).toEqual(['A crane fell on Thursday.', 'On 6 May a crane fell.'])
})

test('an update names the latest figure and its day', () => {
  const values = [
    { ...given('40 dead', 'post/1'), published: '2031-05-02' },
    { ...given('Seventy', 'mail/1'), published: '2031-05-03' },
  ]
  const [point] = findUpdates(event(said, { updates: [{ of: 'people killed', values }] }))
  expect(point?.title).toBe('People killed: later reports say seventy, as of Sat 3 May 2031')
})
