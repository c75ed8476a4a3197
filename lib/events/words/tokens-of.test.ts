import { expect, test } from 'vitest'
import { findTokens } from './tokens'
import { tokensIn } from './tokens-of'

const text = 'The so-called U.S. ferry “Ada’s”, of 1,200 tons, sank at 15:47.'

test('the words of every part of a text are those that are found in it alone', () => {
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      expect(tokensIn(text, { start, end })).toEqual(findTokens(text, { start, end }))
    }
  }
})
