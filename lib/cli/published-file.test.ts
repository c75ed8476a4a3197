import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findGone } from '#lib/events/id/remember-events'
import {
  formatPublished,
  publishedFile,
  readPublished,
  writePublished,
} from '#lib/intake/published'
import type { Problem, PublishedEvent } from '#lib/model'

const events: PublishedEvent[] = [
  {
    id: '0a',
    story: 's1',
    title: 'The “Ada” sank',
    date: '2021-05-02',
    keys: [
      { article: 'x', code: 'aabbcc' },
      { article: 'x', code: 'ddbbcc' },
      { article: 'x', code: 'ddeeff' },
      { article: 'y', code: 'aabbcc' },
    ],
  },
  { id: '0b', story: 's1', title: 'Gone', date: null, keys: [], became: null },
  { id: '0c', story: 's1', title: 'Taken over', date: '2021', keys: [], became: '0a' },
]

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  file = join(folder, publishedFile)
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

test('what is written is read again, and nothing else lies there', () => {
  expect(writePublished(file, events)).toBeNull()
  expect(readPublished(folder, problem => expect(problem).toBeNull())).toEqual(events)
  expect(readdirSync(folder)).toEqual([publishedFile])
})

test('each event is one line', () => {
  const lines = formatPublished(events).split('\n')
  expect(lines.filter(line => line.startsWith('"0'))).toHaveLength(events.length)
  expect(lines).toContain(
    '"0a": {"date":"2021-05-02","title":"The “Ada” sank","story":"s1","mentions":{"x":"aadd-bbcc dd-eeff","y":"aa-bbcc"}},',
  )
})

test('what is there already is not written again', () => {
  writePublished(file, events)
  const { mtimeMs, ino } = statSync(file)
  expect(writePublished(file, events)).toBeNull()
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })
})

test('a place where nothing can be written says why, and stops nothing', () => {
  expect(writePublished(join(folder, 'none', publishedFile), events)).toContain('ENOENT')
})

test('a folder without the file has published nothing', () => {
  expect(readPublished(folder, problem => expect(problem).toBeNull())).toEqual([])
})

test.each([
  '{',
  '[]',
  '<<<<<<< HEAD',
  '{"events": {"../../elsewhere": {"title": "A lantern is lit"}}}',
  '{"events": {"0a": "a lantern is lit"}}',
  '{"events": {"0a": {"title": "A lantern is lit", "date": "some day"}}}',
])('a broken file (%s) is told and not taken for none', text => {
  const problems: Problem[] = []
  writeFileSync(file, text)
  expect(readPublished(folder, problem => problems.push(problem))).toBeNull()
  expect(problems).toMatchObject([{ file: publishedFile, step: 'read' }])
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('events that are gone are told with what became of them', () => {
  expect(findGone(events).map(({ id, became }) => [id, became])).toEqual([
    ['0b', null],
    ['0c', '0a'],
  ])
})
