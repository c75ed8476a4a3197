import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeChecked } from '#lib/cli/cache/checked-file'
import { sweepStore } from '#lib/cli/cache/sweep-store'
import type { Article } from '#lib/model'
import { findEvents } from '#lib/timeline'
import { type FindOptions, findEventsOnDisk, readEvents } from './find-events'

// A thread takes seconds to start where other tests take the cores.
const ferry = 'the ferry Ada of the Low Island line sank off Cape Orrin with a cargo of salt'
const strike = 'printers of the Brenwick press walked out over the wages of apprentices'
const articles = [
  article('a', 'post', '2021-05-03', `On Sunday ${ferry}. The harbour master Ida Brandt said so.`),
  article('b', 'wire', '2021-05-04', `On May 2 ${ferry}. Ida Brandt closed the harbour on Monday.`),
  article('c', 'post', '2021-09-08', `On Tuesday ${strike}. Amos Thane led them to the town hall.`),
  article('d', 'wire', '2021-09-09', `On 7 September ${strike}. Amos Thane met the mayor later.`),
]
const names = new Map(articles.map(({ source }) => [source, `The ${source}`]))
const expected = findEvents(articles, names)

function article(id: string, source: string, day: string, text: string): Article {
  const published = { value: day, basis: 'stated' as const, because: '' }
  return { id, source, title: '', published, text }
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  vi.stubEnv('CROSSDATE_CACHE', folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => {
  vi.unstubAllEnvs()
})

async function find(some = articles, options: FindOptions = {}) {
  const found = await findEventsOnDisk(some, { names, ...options })
  return { ...found, events: readEvents(found) }
}

/** When each entry was written: what is told again has another time. */
function writtenAt(): Map<string, number> {
  return new Map(readdirSync(folder).map(name => [name, statSync(join(folder, name)).ino]))
}

describe('what is found is the same', () => {
  test.each<[string, FindOptions]>([
    ['here', { workers: 0 }],
    ['by workers, of which there could be more than stories', { workers: 30 }],
    ['anew', { isFresh: true }],
  ])('%s', async (_, options) => {
    const found = await find(articles.toReversed(), options)
    expect(found.events).toEqual(expected.events)
    expect(found.articles).toEqual(expected.articles)
    expect(found.published).toEqual(expected.published)
  })

  test('a second time, and nothing is told again', async () => {
    await find()
    const before = writtenAt()
    expect((await find()).events).toEqual(expected.events)
    expect(writtenAt()).toEqual(before)
  })

  test.each<[string, (file: string) => void]>([
    ['cut off', file => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 300))],
    ['empty', file => writeFileSync(file, '')],
    ['changed', file => writeFileSync(file, readFileSync(file, 'utf8').replace(/e/g, 'é'))],
    ['of another form', file => writeChecked(file, Buffer.from('{"outlines": 7}\n'))],
    ['no JSON', file => writeChecked(file, Buffer.from('harbour\n'))],
    ['of another program', file => writeChecked(file, serialize([{ words: 'harbour' }]))],
  ])('where an entry is %s', async (_, spoil) => {
    await find()
    for (const name of readdirSync(folder)) spoil(join(folder, name))
    expect((await find()).events).toEqual(expected.events)
  })
})

test.each([0, 2])('what a later story recalls is told once, by %d workers', async workers => {
  const recall =
    'A judge heard the pilot Jonas Falk about his pension on Tuesday. ' +
    'On 2 May 2021 the ferry Ada of the Low Island line sank off Cape Orrin with a cargo of salt.'
  const all = [...articles, article('e', 'wire', '2022-11-09', recall)]
  const { events } = findEvents(all, names)
  expect(events.some(({ reports }) => reports.length === 3)).toBe(true)
  expect((await find(all, { workers })).events).toEqual(events)
  const before = writtenAt()
  expect((await find(all, { workers })).events).toEqual(events)
  expect(writtenAt()).toEqual(before)
})

test('a fresh run leaves nothing behind', async () => {
  await find(articles, { isFresh: true })
  expect(readdirSync(folder)).toEqual([])
})

test('one changed article has its own story told again, and no other', async () => {
  const changed = articles.map((article, index) =>
    index === 0
      ? { ...article, text: `${article.text}\n\nThe quay was closed on Friday.` }
      : article,
  )
  await find()
  const before = writtenAt()
  expect((await find(changed)).events).toEqual(findEvents(changed, names).events)
  const after = writtenAt()
  expect([...before].every(([name, written]) => after.get(name) === written)).toBe(true)
  const added = [...after.keys()].filter(name => !before.has(name))
  expect(added.filter(name => name.endsWith('.jsonl'))).toHaveLength(1)
})

test('another name of a source has its stories told again: the explanations hold it', async () => {
  await find()
  const before = readdirSync(folder).length
  await find(articles, { names: new Map() })
  expect(readdirSync(folder).length).toBeGreaterThan(before)
})

test('of too much the oldest goes, and nothing that was used within the hour', () => {
  const now = Date.now()
  for (const [name, hours] of [
    ['old', 9],
    ['older', 10],
    ['new', 0],
  ] as const) {
    writeFileSync(join(folder, name), 'x'.repeat(100))
    const used = new Date(now - hours * 3_600_000)
    utimesSync(join(folder, name), used, used)
  }
  sweepStore(folder, 300, now)
  expect(readdirSync(folder)).toHaveLength(3)
  sweepStore(folder, 200, now)
  expect(readdirSync(folder).sort()).toEqual(['new', 'old'])
  sweepStore(folder, 0, now)
  expect(readdirSync(folder)).toEqual(['new'])
})
