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

const names = new Map([['post', 'The Post']])
const flood =
  'The Orrin dam burst on Tuesday and flooded the mill of Vell, the mayor Ida Brandt said.'
const dated = article(
  'b',
  'post',
  '2021-12-09',
  'On 7 December the Orrin dam burst and flooded the mill of Vell, Ida Brandt said.',
)

const other = article(
  'c',
  'post',
  '2021-12-09',
  'On 9 December Ida Brandt opened a shelter for the families of Vell in the school of Sorrel.',
)

test('one weekday with a twin leaves a week, with the words', () => {
  const [inferred] = dateArticles([article('a', 'times', null, flood), dated], new Map(), names)
  expect(inferred?.published).toMatchObject({ value: '2021-12-07/2021-12-13', basis: 'inferred' })
  expect(inferred?.published?.because).toContain(
    'its “Tuesday” is the day that The Post gives as Tuesday 7 December 2021',
  )
  expect(inferred?.timexes[0]?.edtf).toBe('2021-12-07')
})

test('two weekdays with twins and the company of other reports leave a day', () => {
  const text = `Ida Brandt opened a shelter for the families of Vell in the school of Sorrel on Thursday. ${flood}`
  const [inferred] = dateArticles(
    [article('a', 'times', null, text), dated, other],
    new Map(),
    names,
  )
  expect(inferred?.published).toMatchObject({ value: '2021-12-09', basis: 'inferred' })
  expect(inferred?.published?.because).toContain('its “Thursday” is the day that The Post gives')
})

test('days counted from publication that meet on one leave that day and its neighbours', () => {
  const text = `${flood.replace('on Tuesday', 'yesterday')} Ida Brandt opens a shelter for the families of Vell in the school of Sorrel tomorrow.`
  const [inferred] = dateArticles(
    [article('a', 'times', null, text), dated, other],
    new Map(),
    names,
  )
  expect(inferred?.published).toMatchObject({ value: '2021-12-07/2021-12-09', basis: 'inferred' })
})

test.each<[string, string, string | null]>([
  ['a weekday', flood, '2021-12-07/2021-12-13'],
  ['another weekday', flood.replace('Tuesday', 'Sunday'), null],
  ['another happening', 'Lea Orm opened a bakery on Tuesday with a pie of seven plums.', null],
  ['no time', flood.replace(' on Tuesday', ''), null],
  ['a date above the text', `Dam bursts\n8 December 2021\n${flood}`, '2021-12-08'],
  ['a label and a clock', `Dam bursts\nPublished: Dec. 8, 2021, 9:15 am\n${flood}`, '2021-12-08'],
  [
    'a later correction',
    `Published 8 December 2021\nUpdated 10 December 2021\n${flood}`,
    '2021-12-08',
  ],
  ['two dates above the text', `8 December 2021\n11 March 2019\n${flood}`, '2021-12-07/2021-12-13'],
  ['a date in its prose', `${flood} It had held since 3 May 1962.`, '2021-12-07/2021-12-13'],
  [
    'a later day told as past',
    `${flood} The mill was opened again on 9 December 2021.`,
    '2021-12-09/2021-12-13',
  ],
  ['a day after the range', `${flood} The mill was opened again on 20 January 2022.`, null],
  [
    'a Friday to come',
    flood.replace('burst on Tuesday and flooded', 'will burst next Friday and flood'),
    null,
  ],
])('%s', (_, text, value) => {
  const [undated] = dateArticles([article('a', 'times', null, text), dated])
  expect(undated?.published?.value ?? null).toBe(value)
})

test('an address that names a day dates an article', () => {
  const url = 'https://times.example/2021/dec/08/dam'
  const [inferred] = dateArticles([{ ...article('a', 'times', null, flood), url }, dated])
  expect(inferred?.published).toMatchObject({ value: '2021-12-08', basis: 'inferred' })
  expect(inferred?.published?.because).toContain('/2021/dec/08')
})

test('a story without a date gives none', () => {
  const undated = dateArticles([
    article('a', 'times', null, flood),
    article('b', 'post', null, flood),
  ])
  expect(undated.map(({ published }) => published)).toEqual([null, null])
})
