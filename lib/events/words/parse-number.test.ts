import { expect, test } from 'vitest'
import { parseNumber } from './parse-number'

test.each<[string, number | null]>([
  ['7', 7],
  ['1,500', 1500],
  ['15,00', null],
  ['3.5', 3.5],
  ['three', 3],
  ['Thirty-one', 31],
  ['thirty-odd', null],
  ['dozen', 12],
  ['ferry', null],
  ['', null],
])('%s', (word, value) => expect(parseNumber(word)).toBe(value))
