import { expect, test } from 'vitest'
import type { Mention, Report } from '#lib/model'
import { attributionOf, isLooselyDated, modalityOf } from './telling'

function mention(change: Partial<Mention>): Mention {
  return {
    article: 'post/1',
    start: 10,
    end: 60,
    trigger: { start: 20, end: 24 },
    date: '2031-05-02',
    basis: 'stated',
    because: 'stated',
    timexes: [],
    modality: 'happened',
    ...change,
  }
}

function report(...mentions: Partial<Mention>[]): Report {
  return {
    article: 'post/1',
    source: 'post',
    published: null,
    date: '2031-05-02',
    claim: '',
    because: 'stated',
    mentions: mentions.map(mention),
    excerpt: { exact: '', prefix: '', suffix: '', start: 10 },
  }
}

const club = { attribution: 'according to the club' }

test.each<[string, Partial<Mention>[], string | null]>([
  ['of what is quoted', [club], 'according to the club'],
  ['of another sentence', [{}, { ...club, start: 80, end: 90 }], null],
  ['of another date in the sentence', [{}, { ...club, because: 'counted' }], null],
  ['beside what the article says itself', [club, {}], null],
  ['that is none', [{ attribution: 'after the club had said' }], null],
  ['where nothing is quoted', [{ ...club, start: 0 }], 'according to the club'],
])('an attribution %s', (_, mentions, expected) => {
  expect(attributionOf(report(...mentions))).toBe(expected)
})

test.each<[string, Partial<Mention>[], boolean]>([
  ['by words', [{}], false],
  ['by the day of the article', [{ loose: true }], true],
  ['by both', [{ loose: true }, {}], false],
  ['by words of another day', [{ loose: true }, { date: '2031-05-03' }], true],
  ['by nothing', [{ date: null }], false],
])('loosely dated, %s', (_, mentions, expected) => {
  expect(isLooselyDated(report(...mentions))).toBe(expected)
})

test('the modality is that of what is quoted', () => {
  const denied = { modality: 'denied' as const }
  expect(modalityOf(report({ because: 'counted' }, denied))).toBe('denied')
  expect(modalityOf(report({ ...denied, start: 80 }, {}))).toBe('happened')
  expect(modalityOf(report())).toBe('happened')
})
