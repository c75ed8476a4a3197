import { execFileSync } from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { IntakeTally } from '#lib/intake/intake-tally'
import type { Reading } from '#lib/intake/read-articles'
import type { Problem } from '#lib/model'
import { makeHostileFiles } from './hostile-files'
import { readFolderSafely } from './read-folder-safely'

/** Names of files in many scripts, and those that some system or terminal trips over. */
const names = [
  ...[
    'фёрри.txt',
    'フェリー.txt',
    'العبّارة.txt',
    'המעבורת.txt',
    'नौका.txt',
    '渡轮.txt',
    'φέρι.txt',
  ],
  ...[
    '🛳️.txt',
    'e\u0301.txt',
    'gpj.\u202etxt',
    'a\nb.txt',
    'a\u001b[31mb.txt',
    '-rf.txt',
    '__proto__',
  ],
  ...['CON', 'AUX.txt', 'a".txt', "a'.txt", '<script>.txt', '%2e%2e.txt', `${'n'.repeat(250)}.txt`],
]
const files = makeHostileFiles()
const text = (name: string, index: number) =>
  `Ferry ${index}\n\nThe ferry number ${index} sank off Low Island on Sunday, and all ${index} people aboard were saved. ${name.replace(/\p{C}/gu, '')}`

let folder: string
let readings: Reading[]
let problems: Problem[]
/** The most that was held more than before, in megabytes. */
let memory = 0
const tally = new IntakeTally()
const reasonsOf = (file: string) =>
  problems
    .filter(problem => problem.file?.startsWith(file.replace(/\.gz$/, '')))
    .map(({ reason }) => reason)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-hostile-'))
  vi.stubEnv('CROSSDATE_CACHE', join(folder, '.cache'))
  fill()
  problems = []
  readings = []
  const onProblem = (problem: Problem) => problems.push(problem)
  const before = process.memoryUsage.rss()
  for await (const reading of readFolderSafely(folder, { onProblem, tally })) {
    readings.push(reading)
    memory = Math.max(memory, (process.memoryUsage.rss() - before) / 1e6)
  }
}, 1_200_000)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function fill(): void {
  for (const { name, content } of files) writeFileSync(join(folder, name), content)
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), text(name, index))
  writeFileSync(Buffer.from(`${folder}/broken-\xff.txt`, 'latin1'), text('x', 99))
  writeSparse('200-mb.txt', 200_000_000)
  writeSparse('line.jsonl', 120_000_000)
  mkdirSync(join(folder, 'folder.html'))
  writeFileSync(join(folder, 'folder.html', 'inner.txt'), text('inner', 100))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync('/etc/passwd', join(folder, 'outside.txt'))
  symlinkSync('.', join(folder, 'ring'))
  symlinkSync('itself', join(folder, 'itself'))
  symlinkSync('nowhere', join(folder, 'dangling.txt'))
}

/** A large file that takes no place on the disk. */
function writeSparse(name: string, size: number): void {
  const file = openSync(join(folder, name), 'w')
  ftruncateSync(file, size)
  closeSync(file)
}

describe.skipIf(process.platform === 'win32')('a folder that is made to do harm', () => {
  test.each(
    files.filter(({ reason }) => reason).map(({ name, reason }) => [name, reason] as const),
  )('%s is a problem with its reason', (name, reason) => {
    expect(reasonsOf(name).join('; ')).toMatch(reason ?? '')
  })

  test.each([
    ['200-mb.txt', '200 MB'],
    ['broken-', 'not written in UTF-8'],
    ['line.jsonl', 'longer than any article'],
    ['pipe.txt', 'pipe'],
    ['outside.txt', 'leads out of the folder'],
    ['ring', 'another place in the folder'],
    ['itself', 'leads nowhere'],
    ['dangling.txt', 'leads nowhere'],
  ])('%s is a problem with its reason', (name, reason) => {
    expect(reasonsOf(name).join('; ')).toContain(reason)
  })

  test.each([...names, 'folder.html/inner.txt'].map(name => [name]))('%j is read', name => {
    expect(readings.map(({ article }) => article.file)).toContain(name)
  })

  test('every file became an article or is told', () => {
    const silent = tally
      .report()
      .silent?.filter(({ reason }) => /no article was found/.test(reason))
    expect(silent).toEqual([])
  })

  test('nothing in it took its reader away', () => {
    expect(problems.filter(({ reason }) => /given up|broke down|failed/.test(reason))).toEqual([])
    expect('harmed' in Object.prototype || 'harmed' in globalThis).toBe(false)
  })

  test('no text holds what nobody sees, or what was hidden in a file', () => {
    const all = readings.map(({ article }) => JSON.stringify([article.title, article.text])).join()
    expect(all).not.toMatch(/root:|[\u202a-\u202e\u200b]|\\u0000|haha/)
  })

  test('no field holds what steers a terminal or turns the direction of writing', () => {
    const steering = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
    for (const { article, source } of readings) {
      const { title, authors = [], place = '', url = '', origins = {} } = article
      const words = Object.values(origins).map(origin => origin.words)
      expect([title, ...authors, place, url, source.name, ...words].join(' ')).not.toMatch(steering)
    }
  })

  test('it was read in bounded memory', () => {
    expect(memory).toBeLessThan(1200)
  })
})
