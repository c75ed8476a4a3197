import { expect, test, vi } from 'vitest'
import { byText } from './by-text'

test('a text is read once', () => {
  const read = vi.fn((text: string) => text.split(' '))
  const wordsOf = byText(read)
  expect([wordsOf('a b'), wordsOf('c'), wordsOf('a b')]).toEqual([['a', 'b'], ['c'], ['a', 'b']])
  expect(read).toHaveBeenCalledTimes(2)
})

test('what was read long ago is read again', () => {
  const read = vi.fn((text: string) => [text.length])
  const lengthOf = byText(read)
  const long = 'x'.repeat(400_000)
  expect([lengthOf('a'), lengthOf(long), lengthOf(`${long}y`), lengthOf('a')]).toEqual([
    [1],
    [400_000],
    [400_001],
    [1],
  ])
  expect(read).toHaveBeenCalledTimes(4)
})
