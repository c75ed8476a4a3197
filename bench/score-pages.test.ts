import { expect, test } from 'vitest'
import { nameOf, scoreDates, scoreText } from './score-pages'

test.each([
  ['one two three four five', 'one two three four five', 1, 1],
  ['one two three four', 'one two three four five', 1, 0.5],
  ['one two three four five', 'one two three four', 0.5, 1],
  ['other words stand in here', 'one two three four', 0, 0],
  ['one two', 'one two', 1, 1],
  ['', 'one two three four', 0, 0],
  ['', '', 1, 1],
])('“%s” beside “%s”', (given, expected, precision, recall) => {
  expect(scoreText(given, expected)).toMatchObject({ precision, recall })
})

test('days', () => {
  const given = ['2021-05-03', '2021-05-04', '2021-05-05', null]
  expect(scoreDates(given.map(value => ({ given: value, gold: '2021-05-03' })))).toEqual({
    exact: 1,
    near: 1,
    wrong: 1,
    none: 1,
  })
})

test.each([
  ['text/a1.html.gz', 'a1'],
  ['a1.html', 'a1'],
])('%s is called %s', (file, name) => expect(nameOf(file)).toBe(name))
