import { expect, test } from 'vitest'
import type { Article } from '#lib/model'
import { dateArticles } from './date-articles'

function article(id: string, source: string, published: string | null, text: string): Article {
  return {
    id,
    source,
    title: '',
    published: published === null ? null : { value: published, basis: 'stated', because: '' },
    text,
  }
}

test('a date in numbers is read as the other texts of its source write them', () => {
  const [ambiguous] = dateArticles([
    article('a', 'post', '2021-12-20', 'The bridge closed on 9/12/2021.'),
    article('b', 'post', '2021-12-28', 'The bridge opened on 25/12/2021.'),
  ])
  expect(ambiguous?.timexes.map(({ edtf }) => edtf)).toEqual(['2021-12-09'])
})

test('without another text both readings stay', () => {
  const [ambiguous] = dateArticles([
    article('a', 'post', '2021-12-20', 'The bridge closed on 9/12/2021.'),
    article('b', 'times', '2021-12-28', 'The bridge opened on 25/12/2021.'),
  ])
  expect(ambiguous?.timexes.map(({ edtf }) => edtf)).toEqual(['[2021-09-12,2021-12-09]'])
})

const flood =
  'The Orrin dam burst on Tuesday and flooded the mill of Vell, the mayor Ida Brandt said.'
const dated = article(
  'b',
  'post',
  '2021-12-09',
  'On 7 December the Orrin dam burst and flooded the mill of Vell, Ida Brandt said.',
)

test('an undated article takes its date from its twin, with the words', () => {
  const [inferred] = dateArticles(
    [article('a', 'times', null, flood), dated],
    undefined,
    new Map([['post', 'The Post']]),
  )
  expect(inferred?.published).toMatchObject({ value: '2021-12-07', basis: 'inferred' })
  expect(inferred?.published?.because).toContain(
    'its “Tuesday” is the day that The Post gives as Tuesday 7 December 2021',
  )
  expect(inferred?.timexes[0]?.edtf).toBe('2021-12-07')
})

test.each<[string, string]>([
  ['another weekday', flood.replace('Tuesday', 'Sunday')],
  [
    'another happening',
    'The mayor of Sorrel opened a bakery on Tuesday with a pie of seven plums.',
  ],
  ['no weekday', flood.replace(' on Tuesday', '')],
])('%s dates nothing', (_, text) => {
  const [undated] = dateArticles([article('a', 'times', null, text), dated])
  expect(undated?.published).toBeNull()
})
