import { expect, test } from 'vitest'
import { formatProblem } from './problem-log'

test.each([
  [
    { file: 'a.txt', reason: 'the file is empty', remedy: 'Delete it.' },
    'a.txt: the file is empty. Delete it.',
  ],
  [{ article: 'a1', reason: 'no date' }, 'article a1: no date.'],
  [{ file: 'a.txt', article: 'a1', reason: 'Why?' }, 'a.txt: Why?'],
  [{ reason: 'nothing' }, 'nothing.'],
  [{ file: 'a\u001b[2J\n.txt', reason: 'the file is empty' }, 'a?[2J?.txt: the file is empty.'],
])('%j', (problem, line) => {
  expect(formatProblem({ step: 'read', ...problem })).toBe(line)
})
