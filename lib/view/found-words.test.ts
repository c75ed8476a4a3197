import { expect, test } from 'vitest'
import { foundInWords } from './found-words'

const plain = { events: 3, repeated: 0, isAround: false, corrected: [] }

test.each<[Partial<Parameters<typeof foundInWords>[0]>, string]>([
  [{}, '3 of 1,200 events'],
  [{ repeated: 1 }, '3 of 1,200 events, one under several dates'],
  [{ events: 1100, repeated: 12 }, '1,100 of 1,200 events, 12 under several dates'],
  [{ isAround: true }, '3 of 1,200 events, by the sentences beside what is told of them'],
  [{ events: 0, isAround: true }, '0 of 1,200 events'],
  [
    { corrected: [{ typed: 'fery', words: ['ferry', 'fern'] }] },
    '3 of 1,200 events, with “ferry” or “fern” for “fery”, which stands nowhere',
  ],
])('%j: %s', (found, words) => {
  expect(foundInWords({ ...plain, ...found }, 1200)).toBe(words)
})
