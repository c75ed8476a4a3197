import { expect, test } from 'vitest'
import { expandPattern } from './expand-pattern'

function written(pattern: string): string[] {
  return expandPattern(pattern).map(sequence =>
    sequence.map(part => ('word' in part ? part.word : `{${part.name}}`)).join(' '),
  )
}

test.each([
  ['two days ago', ['two days ago']],
  ['the? year', ['year', 'the year']],
  ['last|past year', ['last year', 'past year']],
  ['{month} {day:day2}', ['{month} {day2}']],
  ['{day|ordinal} may', ['{day} may', '{ordinal} may']],
  ['( in the )? {month}', ['{month}', 'in the {month}']],
  ['( a b | c ) d', ['a b d', 'c d']],
  ['{date} ?', ['{date} ?']],
])('%s', (pattern, expected) => {
  expect(written(pattern)).toEqual(expected)
})

test('a bracket too many is named', () => {
  expect(() => expandPattern('a ) b')).toThrow('a ) b')
})
