import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readFolder } from '#lib/intake/read-articles'
import * as reader from '#lib/intake/read-file'
import { startSafeReader } from './safe-reader'

const story = (number: number) =>
  `Ferry ${number}\n\nThe ferry number ${number} sank off Low Island on Sunday, and all ${number} people aboard were saved.`
const notice = 'Harbour readers like the smell of tar in the morning, and say so.'

let folder: string
let cache: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  cache = mkdtempSync(join(tmpdir(), 'crossdate-'))
  vi.stubEnv('CROSSDATE_CACHE', cache)
  for (let number = 1; number <= 5; number++) write(`${number}.txt`, story(number))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const path of [folder, cache]) rmSync(path, { recursive: true, force: true })
})

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

/** Texts of the articles, and how many files were read for them. */
async function read({ isFresh = false, stopAfter = Number.POSITIVE_INFINITY } = {}) {
  const spy = vi.spyOn(reader, 'readFile')
  const safe = startSafeReader({ isFresh })
  const texts: Record<string, string> = {}
  try {
    const onFile = (_: string, index: number) => {
      if (index >= stopAfter) throw new Error('stopped')
    }
    const options = { onProblem: () => {}, onFile, readFile: safe.readFile }
    for await (const { article } of readFolder(folder, options))
      texts[article.file ?? ''] = article.text
  } catch (error) {
    expect(String(error)).toContain('stopped')
  } finally {
    await safe.close()
  }
  const count = spy.mock.calls.length
  spy.mockRestore()
  return { texts, count }
}

test('what has not changed is not read again, and gives the same', async () => {
  const first = await read()
  const second = await read()
  expect([first.count, second.count]).toEqual([5, 0])
  expect(second.texts).toEqual(first.texts)
  expect(Object.keys(second.texts)).toHaveLength(5)
})

test('a changed file is read again, and a renamed one is not', async () => {
  await read()
  write('2.txt', story(22))
  renameSync(join(folder, '3.txt'), join(folder, 'three.txt'))
  const { texts, count } = await read()
  expect(count).toBe(1)
  expect(texts['2.txt']).toContain('number 22')
  expect(texts['three.txt']).toContain('number 3')
})

test('what is known of all files is found out anew', async () => {
  for (let number = 1; number <= 5; number++)
    write(`${number}.txt`, `${story(number)}\n\n${story(number + 50)}\n\n${notice}`)
  const before = await read()
  expect(before.texts['1.txt']).not.toContain(notice)
  for (let number = 3; number <= 5; number++) rmSync(join(folder, `${number}.txt`))
  const { texts, count } = await read()
  expect(count).toBe(0)
  expect(texts['1.txt']).toContain(notice)
})

test('sources.json and notes beside a file are read every time', async () => {
  await read()
  write('1.yaml', 'title: Another title\n')
  const { count } = await read()
  expect(count).toBe(0)
  const problems: string[] = []
  const safe = startSafeReader()
  const options = { onProblem: () => {}, readFile: safe.readFile }
  for await (const { article } of readFolder(folder, options)) problems.push(article.title)
  await safe.close()
  expect(problems).toContain('Another title')
})

test('a run that was interrupted goes on where it stopped', async () => {
  await read({ stopAfter: 3 })
  const { count, texts } = await read()
  expect(count).toBeLessThan(5)
  expect(Object.keys(texts)).toHaveLength(5)
})

test.each<[string, (file: string) => void]>([
  ['cut', file => truncateSync(file, 200)],
  ['empty', file => truncateSync(file, 0)],
  ['changed', file => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('ferry', 'canoe'))],
  ['no JSON', file => writeFileSync(file, `${'0'.repeat(64)}\nno JSON\n`)],
  ['another list', file => writeFileSync(file, `${'0'.repeat(64)}\n[1,null,["a",-5,{}]]\n`)],
])('a kept file that is %s is passed over', async (_, harm) => {
  const first = await read()
  for (const name of readdirSync(cache)) harm(join(cache, name))
  const second = await read()
  expect(second.count).toBe(5)
  expect(second.texts).toEqual(first.texts)
})

test('a fresh run reads all and keeps nothing', async () => {
  await read({ isFresh: true })
  expect(readdirSync(cache)).toEqual([])
  expect((await read()).count).toBe(5)
})
