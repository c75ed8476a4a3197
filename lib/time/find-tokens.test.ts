import { expect, test } from 'vitest'
import { findTokens } from './find-tokens'

test.each([
  ['On April 11, Mr. X', 'on april 11 , mr . x'],
  ['10 a.m. today', '10 am today'],
  ['10 p.m', '10 pm'],
  ['the U.S. said', 'the us said'],
  ['146 B.C.', '146 bc'],
  ['Nov. 9 and Sept. 30', 'nov 9 and sept 30'],
  ["Monday's vote", "monday 's vote"],
  ['five o’clock', "five o'clock"],
  ["the '90s", "the ' 90 s"],
  ['15:47 GMT +312 April 2018', '15:47 gmt + 312 april 2018'],
  ['2018-04-11T15:47Z', '2018-04-11 t 15:47 z'],
  ['1998-99', '1998 - 99'],
  ['7–9 April', '7 – 9 april'],
  ['9/12/2021 12.04.2018 11-04-2018', '9/12/2021 12.04.2018 11-04-2018'],
  ['1,460 and 1,2', '1,460 and 1 , 2'],
  ['third-quarter', 'third - quarter'],
  ['Élysée says', 'élysée says'],
  ['19th', '19 th'],
])('%s', (text, expected) => {
  const tokens = findTokens(text)
  expect(
    tokens
      .slice()
      .map(token => token.word)
      .join(' '),
  ).toBe(expected)
})

test('gaps tell nothing, space and paragraph break apart', () => {
  const gaps = findTokens('a-b c\nd\n\n e')
    .slice()
    .map(token => token.gap)
  expect(gaps).toEqual(['paragraph', 'none', 'none', 'space', 'space', 'paragraph'])
})

test('spans are those of the text', () => {
  const text = 'At 10 a.m. Wednesday, April 11'
  const words = findTokens(text)
    .slice()
    .map(token => text.slice(token.start, token.end))
  expect(words).toEqual(['At', '10', 'a.m.', 'Wednesday', ',', 'April', '11'])
})
