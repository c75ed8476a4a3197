import { expect, test } from 'vitest'
import { verbFormOf } from './verb-forms'

const rows: [string, string | undefined][] = [
  ['arrest', 'base'],
  ['arrests', 'present'],
  ['arresting', 'ing'],
  ['arrested', 'past'],
  ['stopped', 'past'],
  ['stopping', 'ing'],
  ['seizing', 'ing'],
  ['died', 'past'],
  ['dying', 'ing'],
  ['carries', 'present'],
  ['crashes', 'present'],
  ['stole', 'past'],
  ['re-open', 'base'],
  ['says', 'present'],
  ['harbour', undefined],
]

test.each(rows)('%s', (word, form) => {
  expect(verbFormOf(word)).toBe(form)
})
