import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '#lib/model'
import { reasonOf } from './file-error'
import { type Reading, readArticles, readFolder } from './read-articles'

const text = (number: number) =>
  `Ferry ${number} sinks\n\nThe ferry number ${number} sank off Low Island on Sunday, and nobody was hurt.\n`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('readArticles tells of', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.txt', '', 'empty'],
    ['a binary', 'a.txt', new Uint8Array([137, 80, 78, 71, 0, 0]), 'no text'],
    ['a file without words', 'a.txt', '12 – 13\n', 'no words'],
    ['20 MB', 'a.txt', 'word '.repeat(4_000_000), '20 MB'],
    ['a PDF', 'a.txt', '%PDF-1.7 stream', 'PDF'],
    ['a web page', 'a.txt', '<!DOCTYPE html><p>The ferry sank.', 'web page'],
    ['a table', 'a.csv', 'title,text', 'table'],
    ['an e-mail', 'a.txt', 'Received: from post.example\nSubject: Ferry', 'e-mail'],
    ['an e-mail with its version', 'a.txt', 'MIME-Version: 1.0\nSubject: Ferry', 'e-mail'],
    ['a web archive', 'a.txt', 'WARC/1.0\nWARC-Type: response', 'web archive'],
    ['a name with spaces, quotes and emoji', 'it’s "a" \'b\' 🚢 .txt', '', 'empty'],
  ])('%s', async (_name, path, content, reason) => {
    write(`articles/${path}`, content)
    write('articles/good.txt', text(1))
    const { readings, problems } = await read()
    expect(readings.map(({ article }) => article.file)).toEqual(['articles/good.txt'])
    expect(problemsOf(`articles/${path}`, problems)).toMatch(reason)
  })

  test.each([
    'Received wisdom about ferries is wrong',
    'Return-Path opens in May',
    'MIME-Version of a play',
  ])('no format that a title only begins like: %s', async title => {
    write(
      'articles/a.txt',
      `${title}\n\nThe ferry Ada sank off Low Island on Sunday, and nobody was hurt.`,
    )
    const { readings } = await read()
    expect(readings.map(({ article }) => article.title)).toEqual([title])
  })

  // Whoever runs this as root may enter everything.
  test.skipIf(process.getuid?.() === 0)('a folder that may be listed and not entered', async () => {
    write('articles/a.txt', text(1))
    write('articles/b/c.txt', text(2))
    chmodSync(join(folder, 'articles/b'), 0o600)
    const { readings, problems } = await read()
    chmodSync(join(folder, 'articles/b'), 0o700)
    expect(readings).toHaveLength(1)
    expect(problemsOf('articles/b/c.txt', problems)).toContain('permitted')
  })

  test('pipes, links and folders named like files', async () => {
    write('articles/good.txt', text(1))
    write('articles/folder.txt/inner.txt', text(2))
    write('../outside.txt', text(3))
    execFileSync('mkfifo', [join(folder, 'articles/pipe.txt')])
    symlinkSync('loop.txt', join(folder, 'articles/loop.txt'))
    symlinkSync('.', join(folder, 'articles/round'))
    symlinkSync('good.txt', join(folder, 'articles/again.txt'))
    symlinkSync(tmpdir(), join(folder, 'articles/out'))
    const { readings, problems } = await read()
    expect(readings.map(({ article }) => article.file)).toEqual([
      'articles/folder.txt/inner.txt',
      'articles/good.txt',
    ])
    for (const [file, reason] of [
      ['articles/pipe.txt', 'pipe'],
      ['articles/loop.txt', 'leads nowhere'],
      ['articles/round', 'another place'],
      ['articles/again.txt', 'another place'],
      ['articles/out', 'out of the folder'],
    ] as const) {
      expect(problemsOf(file, problems)).toContain(reason)
    }
  })

  test('the same file twice', async () => {
    write('articles/a.txt', text(1))
    write('articles/b.txt', text(1))
    const { readings, problems } = await read()
    expect(readings).toHaveLength(1)
    expect(problemsOf('articles/b.txt', problems)).toContain('articles/a.txt')
  })

  test('a file that may not be read', async () => {
    write('articles/a.txt', text(1))
    chmodSync(join(folder, 'articles/a.txt'), 0)
    const { problems } = await read()
    // Whoever runs this as root may read everything.
    if (process.getuid?.() !== 0)
      expect(problemsOf('articles/a.txt', problems)).toContain('permitted')
    expect(reasonOf(Object.assign(new Error(), { code: 'EACCES' })).reason).toContain('permitted')
  })

  test('no folder', async () => {
    await expect(readArticles(join(folder, 'none'), () => {}).next()).rejects.toThrow(
      'no such folder',
    )
  })
})

describe('readFolder', () => {
  test('gives an id that rests on the bytes alone', async () => {
    write('one.txt', text(1))
    const [first] = (await read()).readings
    rmSync(join(folder, 'one.txt'))
    write('articles/other/two.txt', text(1))
    const [second] = (await read()).readings
    expect(first?.article.id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
    expect(second?.article.id).toBe(first?.article.id)
  })

  test('reads the folder itself where it has no articles/, without what lies beside them', async () => {
    write('sources.json', '{}')
    write('timeline.json', '{}')
    write('README.md', 'About this folder.')
    write('.hidden', 'Nothing.')
    write('b.txt', text(2))
    write('a/c.txt', text(3))
    expect((await read()).readings.map(({ article }) => article.file)).toEqual(['a/c.txt', 'b.txt'])
  })

  test('names sources: editor, text, folder', async () => {
    write('sources.json', {
      sources: [
        { id: 'wire', name: 'Harbour Wire' },
        { id: 'post', name: 'The Harbour Post' },
        { id: 'day', name: 'Island Day' },
      ],
      articles: { 'a.txt': 'wire', 'b.txt': { source: 'post' }, 'days/': 'day' },
    })
    const notice = '\nA Message from The Harbour Post:\nPlease support us.\n'
    write('articles/a.txt', text(1))
    write('articles/b.txt', text(2) + notice)
    write('articles/c.txt', text(3) + notice)
    write('articles/days/d.txt', text(4))
    write('articles/Low Courier/e.txt', text(5))
    write('articles/f.txt', text(6))
    const { readings, problems } = await read()
    expect(
      readings.map(({ article, source }) => [article.file?.slice(9), source.id, source.namedBy]),
    ).toEqual([
      ['Low Courier/e.txt', 'low-courier', 'folder'],
      ['a.txt', 'wire', 'editor'],
      ['b.txt', 'post', 'text'],
      ['c.txt', 'post', 'text'],
      ['days/d.txt', 'day', 'editor'],
      ['f.txt', expect.stringMatching(/^crossdate-/), 'folder'],
    ])
    expect(problems).toHaveLength(1)
    expect(problemsOf('articles/f.txt', problems)).toContain('no publisher')
  })

  test('the editor knows better, and is told where the text disagrees', async () => {
    write('sources.json', {
      sources: [{ id: 'wire', name: 'Harbour Wire' }],
      articles: {
        'a.txt': {
          source: 'wire',
          title: 'A ferry',
          url: 'https://a.example/1',
          published: '3 May 2021',
        },
      },
    })
    write('articles/a.txt', `${text(1)}\n© 2020 The Harbour Post`)
    const { readings, problems } = await read()
    expect(readings[0]?.article).toMatchObject({
      source: 'wire',
      title: 'A ferry',
      url: 'https://a.example/1',
      published: { value: '2021-05-03', because: 'in sources.json: “3 May 2021”' },
    })
    expect(problemsOf('articles/a.txt', problems)).toContain('The Harbour Post')
  })

  test('tells how far it is', async () => {
    write('a.txt', text(1))
    write('b.txt', '')
    const seen: unknown[] = []
    const reading = readFolder(folder, {
      onProblem: () => {},
      onFile: (...file) => seen.push(file),
    })
    for await (const _ of reading);
    expect(seen).toEqual([
      ['a.txt', 0, 2],
      ['b.txt', 1, 2],
    ])
  })
})

function write(path: string, content: string | Uint8Array | object): void {
  const full = join(folder, path.startsWith('../') ? path.slice(3) : path)
  mkdirSync(dirname(full), { recursive: true })
  const isText = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(full, isText ? content : JSON.stringify(content))
}

async function read(): Promise<{ readings: Reading[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const readings: Reading[] = []
  const onProblem = (problem: Problem) => problems.push(problem)
  for await (const reading of readFolder(folder, { onProblem })) readings.push(reading)
  return { readings, problems }
}

function problemsOf(file: string, problems: Problem[]): string {
  return problems
    .filter(problem => problem.file === file)
    .map(({ reason }) => reason)
    .join('; ')
}
