import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formatIntakeReport } from './format-report'
import { makeZip } from './make-zip'
import { more, page, story, withFolder } from './test-folder'

const { write, read } = withFolder()
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
      [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03"}</script>',
        '<meta property="article:published_time" content="2021-05-09">',
      ].join(''),
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

test('what systems leave in a folder is no article, and what is not read is told', async () => {
  for (const name of ['Thumbs.db', 'desktop.ini', '~$ferry.docx']) write(name, 'left by a system')
  write('orphan.yaml', 'source: The Harbour Post\n')
  write('list.jsonl', `${JSON.stringify({ title: 'One', text: story(1) })}\n{"title":\n`)
  const part = (head: string, body: string) => `--b\n${head}\n\n${body}\n`
  write(
    'letter.eml',
    [
      'From: a@post.example\nTo: b@post.example\nSubject: Ferry\nMIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b\n',
      part('Content-Type: text/plain', story(2)),
      part('Content-Type: text/plain\nContent-Disposition: attachment; filename=note.txt', 'Note.'),
      part('Content-Type: image/png\nContent-Disposition: attachment; filename=logo.png', 'x'),
      '--b--',
    ].join('\n'),
  )
  const { readings, problems } = await read()
  expect(readings.map(({ article }) => article.file)).toEqual(['letter.eml', 'list.jsonl'])
  const told = problems.map(({ file, reason }) => `${file}: ${reason}`)
  expect(told).toEqual(
    expect.arrayContaining([
      'orphan.yaml: it is a note (YAML), but there is no file of its name beside it',
      'letter.eml: what is attached was not read: note.txt',
      'list.jsonl: 1 of 2 lines are no JSON: left out (the first is line 2)',
    ]),
  )
  expect(told.join()).not.toMatch(/Thumbs|desktop|~\$|logo/)
})
