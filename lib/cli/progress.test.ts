import { expect, test } from 'vitest'
import { formatProgress } from './progress'

test.each([
  [{ done: 1, count: 40, seconds: 0.2 }, 'reading file 1 of 40'],
  [{ done: 0, count: 40, seconds: 3 }, 'reading file 0 of 40'],
  [{ done: 20, count: 40, seconds: 10 }, 'reading file 20 of 40, 2.0 a second, 10 s left'],
  [{ done: 500, count: 5000, seconds: 10 }, 'reading file 500 of 5000, 50 a second, 90 s left'],
  [
    { done: 100, count: 10_000, seconds: 10 },
    'reading file 100 of 10000, 10 a second, 17 min left',
  ],
  [{ done: 10, count: 10_000, seconds: 10 }, 'reading file 10 of 10000, 1.0 a second, 2.8 h left'],
])('%j', (progress, line) => {
  expect(formatProgress('reading file', progress)).toBe(line)
})
