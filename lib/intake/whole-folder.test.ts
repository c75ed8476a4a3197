import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Problem } from '#lib/model'
import { formatIntakeReport } from './format-report'
import { IntakeTally } from './intake-tally'
import { makeZip } from './make-zip'
import { type Reading, readFolder } from './read-articles'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const story = (number: number) =>
  `The ferry number ${number} sank off Low Island on Sunday, and all ${number} people aboard were saved by boats ${number}.`
const more = (number: number) =>
  `In harbour ${number} the mayor said that wreck ${number} would be raised in the summer of the year after ${number} storms.`
const page = (number: number, head: string) =>
  `<html lang="en"><head><title>Ferry ${number} sinks</title>${head}</head><body><article><h1>Ferry ${number} sinks</h1><p>${story(number)}</p><p>${more(number)}</p></article></body></html>`
const canonical = (address: string) => `<link rel="canonical" href="${address}">`

describe('one article where there are several', () => {
  test.each<[string, Record<string, string | Uint8Array>, number, string]>([
    [
      'the same text with another end',
      { 'a.txt': `Ferry\n\n${story(1)}`, 'b.txt': `Ferry\r\n\r\n${story(1)}\r\n\r\n` },
      1,
      'same text as a.txt',
    ],
    [
      'the same address, with tracking',
      {
        'a.html': page(1, canonical('https://www.post.example/1?utm_source=x')),
        'b.html': page(
          1,
          `${canonical('http://post.example/1/')}<meta name="x" content="y">`,
        ).replace('boats 1.', 'boats 1. Corrected.'),
      },
      1,
      'same address as a.html',
    ],
    [
      'the same address and another article',
      {
        'a.html': page(1, canonical('https://post.example/1')),
        'b.html': page(2, canonical('https://post.example/1')),
      },
      2,
      'another title and text',
    ],
    [
      'the front page as address',
      {
        'a.html': page(1, canonical('https://post.example/')),
        'b.html': page(2, canonical('https://post.example/')),
      },
      2,
      '',
    ],
    [
      'the same wire text in two papers',
      { 'post/a.txt': `Ferry\n\n${story(1)}`, 'wire/b.txt': `Ferry\n\n${story(1)}\n` },
      2,
      '',
    ],
    [
      'a page and its packed copy',
      { 'a.html': page(1, ''), 'z.html.gz': gzipSync(page(1, '')) },
      1,
      'byte for byte',
    ],
  ])('%s', async (_name, files, articles, reason) => {
    for (const [path, content] of Object.entries(files)) write(path, content)
    const { readings, problems } = await read()
    expect(readings).toHaveLength(articles)
    expect(
      problems
        .map(problem => problem.reason)
        .filter(one => !one.startsWith('no publisher'))
        .join(),
    ).toContain(reason)
    if (!reason)
      expect(
        problems.filter(problem => /counted once|both were kept/.test(problem.reason)),
      ).toEqual([])
  })
})

describe('text that repeats', () => {
  const notice =
    'Harbour readers have told us for years that they like the smell of tar in the morning'

  test('goes where many articles of a source have it, and is listed', async () => {
    for (let number = 1; number <= 6; number++) {
      write(
        `post/${number}.txt`,
        `Ferry ${number}\n\n${story(number)}\n\n${more(number)}\n\n${notice}.`,
      )
    }
    write('wire/7.txt', `Ferry 7\n\n${story(7)}\n\n${more(7)}\n\n${notice}.`)
    const { readings } = await read()
    expect(readings.map(({ article }) => article.text.includes(notice))).toEqual([
      ...Array(6).fill(false),
      true,
    ])
    expect(readings[0]?.removed).toContainEqual({
      reason: 'repeated in many articles of its source',
      text: `${notice}.`,
    })
  })

  test('stays where articles are versions of one story', async () => {
    for (let number = 1; number <= 5; number++) {
      write(
        `post/${number}.txt`,
        `Ferry ${number}\n\n${story(1)}\n\n${more(1)}\n\nUpdate ${number}: ${story(number)}`,
      )
    }
    const { readings } = await read()
    for (const { article } of readings) expect(article.text).toContain(story(1))
  })
})

describe('who published it', () => {
  test('metadata, then what the host is called elsewhere, then the host, then the folder', async () => {
    write(
      'a.html',
      page(
        1,
        `${canonical('https://post.example/1')}<meta property="og:site_name" content="The Harbour Post">`,
      ),
    )
    write('b.html', page(2, canonical('https://www.post.example/2')))
    write(
      'c.html',
      page(3, canonical('https://web.archive.org/web/20210503000000/https://day.example/3')),
    )
    write('sub/d.html', page(4, ''))
    const { readings } = await read()
    expect(readings.map(({ source }) => [source.name, source.namedBy])).toEqual([
      ['The Harbour Post', 'metadata'],
      ['The Harbour Post', 'metadata'],
      ['day.example', 'metadata'],
      ['sub', 'folder'],
    ])
    expect(readings[2]?.article.url).toBe('https://day.example/3')
  })

  test('a note beside the file comes first', async () => {
    write('a.html', page(1, '<meta property="og:site_name" content="The Harbour Post">'))
    write(
      'a.yaml',
      'source: Island Day\npublished: 2021-05\ntitle: A ferry\nurl: https://day.example/1\n',
    )
    write('b.txt', `Ferry\n\n${story(2)}`)
    write('b.txt.yml', 'a: &a [x]\nb: *a\n')
    write('c.yaml', 'title: alone')
    const { readings, problems } = await read()
    expect(readings[0]).toMatchObject({
      source: { name: 'Island Day' },
      article: {
        title: 'A ferry',
        url: 'https://day.example/1',
        published: { value: '2021-05', because: 'in a.yaml: “2021-05”' },
      },
    })
    expect(problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['b.txt.yml', 'c.yaml']),
    )
  })
})

test('origins that disagree are a problem', async () => {
  write(
    'a.html',
    page(
      1,
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03"}</script><meta property="article:published_time" content="2021-05-09">`,
    ),
  )
  const { readings, problems } = await read()
  expect(readings[0]?.article.published?.value).toBe('2021-05-03')
  expect(problems.map(({ reason }) => reason).join()).toContain(
    '2021-05-03 in JSON-LD, datePublished, but 2021-05-09',
  )
})

test('invisible characters are taken out and counted', async () => {
  write('a.html', page(1, '').replace('ferry number', 'fer\u200bry &#x202e;number'))
  const { readings } = await read()
  expect(readings[0]?.article.text).toContain(story(1))
  expect(readings[0]?.removed).toContainEqual({
    reason: 'invisible characters',
    text: '2 that nobody sees, 1 of them to turn the direction of writing',
  })
})

describe('what is made to do harm', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'a bomb in a ZIP archive',
      'a.zip',
      makeZip([{ name: 'a.txt', content: Buffer.alloc(30_000_000) }]),
      'bomb',
    ],
    [
      'a name that leads out',
      'a.zip',
      makeZip([{ name: '../a.txt', content: story(1) }]),
      'leads out',
    ],
    [
      'an absolute name',
      'a.zip',
      makeZip([{ name: '/etc/a.txt', content: story(1) }]),
      'leads out',
    ],
    ['a packed bomb', 'a.txt.gz', gzipSync(Buffer.alloc(120_000_000)), 'MB when unpacked'],
    ['archives in archives', 'a.zip', nest(6), 'archive in an archive'],
    [
      'half an archive',
      'a.zip',
      makeZip([{ name: 'a.txt', content: story(1) }]).subarray(0, 60),
      'could not be unpacked',
    ],
    [
      'half a gzip',
      'a.txt.gz',
      gzipSync(story(1).repeat(50)).subarray(0, 60),
      'could not be unpacked',
    ],
    ['a page nested deep', 'a.html', `<html><body>${'<div>'.repeat(50_000)}`, 'nested deeper'],
    ['JSON nested deep', 'a.json', '['.repeat(100_000), 'nested too deep'],
    [
      'YAML of aliases',
      'a.md',
      `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n${story(1)}`,
      'no YAML',
    ],
    ['a locked or broken PDF', 'a.pdf', '%PDF-1.7 stream', 'PDF is broken'],
    [
      'a Word document that is none',
      'a.docx',
      makeZip([{ name: 'a.txt', content: 'x' }]),
      'none is in it',
    ],
    ['a picture', 'a.html', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'no text'],
  ])('%s', async (_name, path, content, reason) => {
    write(path, content)
    write('good.txt', `Ferry\n\n${story(9)}`)
    const { readings, problems } = await read()
    expect(readings.map(({ article }) => article.text)).toContain(story(9))
    expect(
      problems
        .filter(({ file }) => file?.startsWith('a.'))
        .map(problem => problem.reason)
        .join(),
    ).toContain(reason)
  })

  test('no script of a page is run, and none is in its text', async () => {
    const script =
      '<script>globalThis.harmed = true</script><img src=x onerror="globalThis.harmed = true">'
    write('a.html', page(1, script).replace('<p>', `${script}<p>`))
    const { readings } = await read()
    expect(readings[0]?.article.text).toBe(`${story(1)}\n\n${more(1)}`)
    expect('harmed' in globalThis).toBe(false)
  })
})

test('the folder of what a saved page is drawn with is passed over', async () => {
  write('Ferry.html', page(1, ''))
  write('Ferry_files/frame.html', page(2, ''))
  const { readings, problems } = await read()
  expect(readings).toHaveLength(1)
  expect(problems.map(({ file }) => file)).toContain('Ferry_files')
})

test('the report says what the files became', async () => {
  write('a.html', page(1, '<meta property="og:site_name" content="The Harbour Post">'))
  write('b.txt', '')
  write('c.zip', makeZip([{ name: 'd.txt', content: `Ferry\n3 May 2021\n${story(3)}` }]))
  const { tally } = await read()
  expect(formatIntakeReport(tally.report())).toEqual([
    '3 files became 2 articles.',
    'Nothing came of 1 file:',
    '  the file is empty: b.txt',
    '1 article without a publication date.',
    '  The Harbour Post: 1 article, 1 without a date',
    '  c: 1 article, named after its folder',
  ])
})

function nest(times: number): Buffer {
  let archive = makeZip([{ name: 'a.txt', content: story(1) }])
  for (let depth = 0; depth < times; depth++)
    archive = makeZip([{ name: 'inner.zip', content: archive }])
  return archive
}

function write(path: string, content: string | Uint8Array): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

async function read(): Promise<{ readings: Reading[]; problems: Problem[]; tally: IntakeTally }> {
  const problems: Problem[] = []
  const readings: Reading[] = []
  const tally = new IntakeTally()
  const onProblem = (problem: Problem) => {
    problems.push(problem)
    tally.problem(problem)
  }
  for await (const reading of readFolder(folder, { onProblem, onFile: path => tally.file(path) })) {
    readings.push(reading)
    tally.reading(reading)
  }
  return { readings, problems, tally }
}
