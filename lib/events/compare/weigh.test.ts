import { expect, test } from 'vitest'
import type { Edtf, Mention, Report } from '#lib/model'
import { weighEvents } from './weigh'

type Given = Partial<Report> & { basis?: Mention['basis']; start?: number }

function reportOf({ basis = 'stated', start = 0, ...given }: Given, date: Edtf | null): Report {
  const article = given.article ?? 'a'
  const mention: Mention = {
    article,
    start,
    end: start + 100,
    trigger: { start, end: start + 4 },
    date,
    basis,
    because: '',
    timexes: [],
    modality: 'happened',
  }
  return {
    article,
    source: article,
    published: { value: '2022-03-04', basis: 'stated', because: '' },
    date,
    claim: '',
    because: '',
    mentions: [mention],
    excerpt: { exact: '', prefix: '', suffix: '' },
    ...given,
  }
}

const event = (date: Edtf | null, ...given: Given[]) => ({
  date,
  reports: given.map(one => reportOf(one, date)),
})
const day = '2022-03-03'

test.each([
  ['two sources', event(day, { article: 'a' }, { article: 'b' }), event(day, { article: 'c' })],
  ['a dated day', event(day, { article: 'a' }), event(day, { article: 'b', basis: 'publication' })],
  [
    'an original',
    event(day, { article: 'a' }, { article: 'b' }),
    event(day, { article: 'c' }, { article: 'd', copyOf: 'c' }),
  ],
  ['the head of an article', event(day, { start: 0 }), event('2022-03-02', { start: 900 })],
  ['what is told again later', event('2022-02-04', { article: 'a' }), event(day, { article: 'b' })],
  ['what has come about', event(day, { article: 'a' }), event('2022-03-09', { article: 'b' })],
  ['a day', event(day, { article: 'a' }), event('2022-02-21/2022-02-27', { article: 'b' })],
])('%s weighs more', (_, heavy, light) => {
  const [more = 0, less = 0] = weighEvents([heavy, light], () => 1000)
  expect(more).toBeGreaterThan(less)
})

test('an article shares its voice for a day among what it tells of it', () => {
  const [alone = 0] = weighEvents([event(day, {})], () => 1000)
  const both = weighEvents([event(day, {}), event(day, {})], () => 1000)
  expect(both[0]).toBeCloseTo(alone / 2, 3)
})
