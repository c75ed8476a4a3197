import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Problem } from '#lib/model'
import { makeZip } from './make-zip'
import { type Reading, readFolder } from './read-articles'

const lead =
  'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved, the harbour office said.'
const second =
  'The mayor of the island said on Monday that the wreck of the ferry would be raised in the summer of next year.'
const third =
  'Divers found a tear as long as a bus below the waterline, and the owner of the ship promised to answer every question.'

// The first of a kind loads its library.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (
  inHead: string,
  inBody = '',
) => `<!DOCTYPE html><html lang="en-GB"><head>${inHead}</head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav><main><article>
<h1>Ferry sinks off Low Island</h1>${inBody}<p>${lead}</p><p>${second}</p>
<figure><img src="x.jpg"><figcaption>The ferry in March</figcaption></figure><p>${third}</p>
<div class="related-links"><a href="/a">Ten ferries you must see</a></div></article></main>
<footer>© 2021 The Harbour Post</footer></body></html>`

const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Ferry sinks off Low Island","datePublished":"2021-05-03T10:15:00+02:00","dateModified":"2021-05-04",
"author":{"@type":"Person","name":"Ann Low"},"publisher":{"@type":"Organization","name":"The Harbour Post"}}</script>
<link rel="canonical" href="https://harbour-post.example/ferry">`

const text = [lead, second, third].join('\n\n')

describe('one article a file', () => {
  test.each<[string, string, string | Uint8Array, object]>([
    [
      'a saved page',
      'a.html',
      page(jsonLd),
      {
        title: 'Ferry sinks off Low Island',
        source: 'the-harbour-post',
        url: 'https://harbour-post.example/ferry',
        published: { value: '2021-05-03', time: '10:15+02:00' },
        modified: { value: '2021-05-04' },
        authors: ['Ann Low'],
        language: 'en-GB',
        text,
        origins: {
          title: { words: 'Ferry sinks off Low Island', where: 'in JSON-LD, headline' },
          published: { words: '2021-05-03T10:15:00+02:00', where: 'in JSON-LD, datePublished' },
        },
      },
    ],
    [
      'a page without metadata',
      'a.html',
      page(
        '<title>Ferry sinks off Low Island</title>',
        '<p class="byline">By Ann Low | 3 May 2021</p>',
      ),
      { title: 'Ferry sinks off Low Island', published: { value: '2021-05-03' }, text },
    ],
    [
      'a page in windows-1252 that says so',
      'a.html',
      Buffer.from(
        page(
          '<meta charset="iso-8859-1">',
          '<p>“It sank” – said the cafe\u0301 owner, who had seen the ferry go down from a window.</p>'
            .replace('e\u0301', 'é')
            .replace('“', '\x93')
            .replace('”', '\x94')
            .replace('–', '\x96'),
        ),
        'latin1',
      ),
      { text: expect.stringContaining('“It sank” – said the café owner') },
    ],
    [
      'a page saved in one file (MHTML)',
      'a.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://harbour-post.example/ferry',
        'Subject: Ferry',
        'Date: Tue, 1 Jun 2021 10:00:00 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="--b"',
        '',
        '----b',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(page('<title>Ferry sinks off Low Island</title>')).toString('base64'),
        '----b--',
        '',
      ].join('\r\n'),
      {
        url: 'https://harbour-post.example/ferry',
        published: null,
        source: 'harbour-post-example',
        text,
      },
    ],
    [
      'Markdown with front matter',
      'a.md',
      `---\ntitle: Ferry sinks off Low Island\ndate: 2021-05-03\nsource: The Harbour Post\nurl: https://harbour-post.example/ferry\nauthor: Ann Low\n---\n# Ferry\n\n${lead}\n\n> ${second}\n\n- **Divers** found [a tear](https://a.example) below the waterline.\n`,
      {
        title: 'Ferry sinks off Low Island',
        source: 'the-harbour-post',
        published: { value: '2021-05-03', because: 'in the front matter, date: “2021-05-03”' },
        authors: ['Ann Low'],
        text: `Ferry\n\n${lead}\n\n${second}\n\nDivers found a tear below the waterline.`,
      },
    ],
    [
      'an e-mail',
      'a.eml',
      `From: The Harbour Post <news@harbour-post.example>\r\nTo: reader@a.example\r\nSubject: Fwd: Ferry sinks off Low Island\r\nDate: Mon, 3 May 2021 10:15:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lead}\r\n\r\n${second}\r\n`,
      {
        title: 'Ferry sinks off Low Island',
        source: 'the-harbour-post',
        published: { value: '2021-05-03', time: '10:15+02:00' },
        text: `${lead}\n\n${second}`,
      },
    ],
    [
      'a Word document',
      'a.docx',
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: 'word/document.xml',
          content: `<w:document><w:body>${['Ferry sinks off Low Island', '3 May 2021', lead, second].map(line => `<w:p><w:r><w:t>${line}</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>`).join('')}</w:body></w:document>`,
        },
      ]),
      {
        title: 'Ferry sinks off Low Island',
        published: { value: '2021-05-03' },
        text: `${lead}\n\n${second}`,
      },
    ],
    ['a packed page', 'a.html.gz', gzipSync(page(jsonLd)), { file: 'a.html', text }],
    [
      'text in UTF-16 without a mark',
      'a.txt',
      Buffer.from(`Ferry sinks off Low Island\n3 May 2021\n${lead}\n${second}`, 'utf16le'),
      { title: 'Ferry sinks off Low Island', text: `${lead}\n\n${second}` },
    ],
    [
      'mojibake',
      'a.txt',
      `Ferry sinks off Low Island\n\n${lead}\n\nâ€œIt sank,â€\u009d said the owner of the cafÃ©.`,
      { text: `${lead}\n\n“It sank,” said the owner of the café.` },
    ],
  ])('%s', async (_name, path, content, expected) => {
    write(path, content)
    const { readings } = await read()
    expect(readings.map(({ article }) => article)).toMatchObject([expected])
  })

  test('a PDF', async () => {
    write(
      'a.pdf',
      makePdf(['Ferry sinks off Low Island', '3 May 2021', ...wrap(`${lead} ${second}`)]),
    )
    const { readings } = await read()
    expect(readings[0]?.article).toMatchObject({
      title: 'Ferry sinks off Low Island',
      published: { value: '2021-05-03' },
      text: `${lead} ${second}`,
    })
  })
})

describe('many articles a file', () => {
  test.each<[string, string, string | Uint8Array, [string, string | null, string][]]>([
    [
      'RSS with full text',
      'a.xml',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "bomb">]><rss><channel><title>The Harbour Post</title>
      <item><title>Ferry &amp;amp; wreck</title><link>https://a.example/1</link><pubDate>Mon, 03 May 2021 10:15:00 GMT</pubDate>
      <content:encoded><![CDATA[<p>${lead}</p><p>${second}</p>]]></content:encoded></item>
      <item><title>Teaser</title><description>Read on.</description></item></channel></rss>`,
      [['Ferry & wreck', '2021-05-03', 'the-harbour-post']],
    ],
    [
      'Atom',
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Island Day</title><entry><title>Ferry sinks</title>
      <link rel="alternate" href="https://a.example/2"/><updated>2021-05-04T08:00:00Z</updated><published>2021-05-03T08:00:00Z</published>
      <content type="html">&lt;p&gt;${lead}&lt;/p&gt;</content></entry></feed>`,
      [['Ferry sinks', '2021-05-03', 'island-day']],
    ],
    [
      'JSON Feed',
      'a.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Island Day',
        items: [
          {
            id: '1',
            title: 'Ferry sinks',
            content_html: `<p>${lead}</p>`,
            date_published: '2021-05-03T10:00:00Z',
          },
        ],
      }),
      [['Ferry sinks', '2021-05-03', 'island-day']],
    ],
    [
      'JSON lines',
      'a.jsonl',
      `${JSON.stringify({ title: 'One', text: lead, published: '2021-05', source: 'Island Day' })}\n${JSON.stringify({ title: 'Two', text: second, published: { value: '2021-05-04' }, publisher: { name: 'Island Day' } })}\n`,
      [
        ['One', '2021-05', 'island-day'],
        ['Two', '2021-05-04', 'island-day'],
      ],
    ],
    [
      'a table with day first',
      'a.csv',
      `Headline;Text;Date;Source\nOne;"${lead}";13/04/2021;Island Day\nTwo;"${second}";3/5/2021;Island Day\nThree;;4/5/2021;Island Day\n`,
      [
        ['One', '2021-04-13', 'island-day'],
        ['Two', '2021-05-03', 'island-day'],
      ],
    ],
    [
      'a sheet of TimelineJS',
      'a.csv',
      `Year,Month,Day,Time,Headline,Text,Media\n2021,5,3,,Ferry sinks,"<p>${lead}</p>",\n2021,6,,,Wreck,"${second}",\n`,
      [
        ['Ferry sinks', '2021-05-03', expect.any(String)],
        ['Wreck', '2021-06', expect.any(String)],
      ],
    ],
    [
      'a sheet of auto-archiver',
      'a.csv',
      `Link,Archive status,Archive date,Upload timestamp,Upload title,Text content\nhttps://a.example/1,success,2022-01-01T00:00:00Z,2021-05-03T10:00:00+00:00,Ferry sinks,"${lead}"\n`,
      [['Ferry sinks', '2021-05-03', 'a-example']],
    ],
    [
      'Nexis, as text',
      'a.txt',
      ['One', 'Two']
        .map(
          (title, index) =>
            `                    ${index + 1} of 2 DOCUMENTS\n\n                 The Harbour Post (Port Rowe)\n\n                 May ${index + 3}, 2021 Monday\n\n${title} ferry sinks off the island\n\nBYLINE: Ann Low\n\nSECTION: NEWS; Pg. 5\n\nLENGTH: 45 words\n\nDATELINE: PORT ROWE\n\n${index ? second : lead}\n\nLOAD-DATE: June 1, 2021\n\nLANGUAGE: ENGLISH\n`,
        )
        .join('\n'),
      [
        ['One ferry sinks off the island', '2021-05-03', 'the-harbour-post-port-rowe'],
        ['Two ferry sinks off the island', '2021-05-04', 'the-harbour-post-port-rowe'],
      ],
    ],
    [
      'Nexis, as a Word document',
      'a.docx',
      makeZip([
        {
          name: 'word/document.xml',
          content: `<w:document><w:body>${['Ferry sinks', 'The Harbour Post', 'May 3, 2021 Monday', 'Copyright 2021 Harbour Post All Rights Reserved', 'Section: NEWS', 'Length: 40 words', 'Byline: Ann Low', 'Body', lead, 'Load-Date: June 1, 2021', 'End of Document'].map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
        },
      ]),
      [['Ferry sinks', '2021-05-03', 'the-harbour-post']],
    ],
    [
      'Factiva, as it is shown',
      'a.txt',
      `Ferry sinks off the island\nBy Ann Low\n45 words\n3 May 2021\n09:30\nThe Harbour Post\nHARPO\nEnglish\n(c) 2021 Harbour Post\n\n${lead}\n\nDocument HARPO00020210503eh530001x\n\nWreck to be raised\n40 words\n4 May 2021\nIsland Day\nISDAY\nEnglish\nCopyright 2021 Island Day\n\n${second}\n\nDocument ISDAY00020210504eh540002y\n\nSearch Summary\n`,
      [
        ['Ferry sinks off the island', '2021-05-03', 'the-harbour-post'],
        ['Wreck to be raised', '2021-05-04', 'island-day'],
      ],
    ],
    [
      'Factiva, with codes',
      'a.txt',
      `HD\tFerry sinks\nBY\tBy Ann Low\nWC\t45 words\nPD\t3 May 2021\nSN\tThe Harbour Post\nLA\tEnglish\nCY\t(c) 2021\nLP\t${lead}\nTD\t${second}\nAN\tDocument HARPO00020210503eh530001x\n`,
      [['Ferry sinks', '2021-05-03', 'the-harbour-post']],
    ],
    [
      'a ZIP archive with an archive in it',
      'a.zip',
      makeZip([
        { name: 'pages/a.html', content: page(jsonLd) },
        { name: 'pages/a.css', content: 'p {}' },
        {
          name: 'inner.zip',
          content: makeZip([
            { name: 'b.txt', content: `Wreck to be raised\n4 May 2021\n${second}` },
          ]),
        },
      ]),
      [
        ['Ferry sinks off Low Island', '2021-05-03', 'the-harbour-post'],
        ['Wreck to be raised', '2021-05-04', 'inner'],
      ],
    ],
    [
      'a WARC',
      'a.warc',
      makeWarc(),
      [['Ferry sinks off Low Island', '2021-05-03', 'the-harbour-post']],
    ],
    [
      'a packed WARC',
      'a.warc.gz',
      gzipSync(makeWarc()),
      [['Ferry sinks off Low Island', '2021-05-03', 'the-harbour-post']],
    ],
    [
      'a WACZ',
      'a.wacz',
      makeZip([
        { name: 'datapackage.json', content: '{}' },
        { name: 'archive/data.warc.gz', content: gzipSync(makeWarc()), stored: true },
        { name: 'pages/pages.jsonl', content: '{"title":"Ferry","text":"Ferry"}' },
      ]),
      [['Ferry sinks off Low Island', '2021-05-03', 'the-harbour-post']],
    ],
  ])('%s', async (_name, path, content, expected) => {
    write(path, content)
    const { readings } = await read()
    expect(
      readings.map(({ article }) => [
        article.title,
        article.published?.value ?? null,
        article.source,
      ]),
    ).toEqual(expected)
    for (const { article } of readings)
      expect([lead, second].some(one => article.text.includes(one))).toBe(true)
  })

  test('ids stay when articles are added', async () => {
    const line = (title: string, body: string) => `${JSON.stringify({ title, text: body })}\n`
    write('a.jsonl', line('One', lead))
    const [before] = (await read()).readings
    write('a.jsonl', line('Two', second) + line('One', lead))
    const after = (await read()).readings
    expect(after.map(({ article }) => article.id)).toContain(before?.article.id)
  })
})

function write(path: string, content: string | Uint8Array): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

async function read(): Promise<{ readings: Reading[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const readings: Reading[] = []
  const onProblem = (problem: Problem) => problems.push(problem)
  for await (const reading of readFolder(folder, { onProblem })) readings.push(reading)
  return { readings, problems }
}

function makeWarc(): Buffer {
  const record = (type: string, uri: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2022-01-01T00:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ])
  const packed = gzipSync(page(jsonLd))
  const chunked = Buffer.concat([
    Buffer.from(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n',
    ),
    Buffer.from(`${packed.length.toString(16)}\r\n`),
    packed,
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  return Buffer.concat([
    record('warcinfo', '', Buffer.from('software: test\r\n')),
    record(
      'response',
      'https://harbour-post.example/x.png',
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG'),
    ),
    record('response', 'https://harbour-post.example/ferry', chunked),
    record(
      'response',
      'https://harbour-post.example/gone',
      Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone'),
    ),
  ])
}

function wrap(long: string): string[] {
  return long.match(/.{1,80}(?:\s|$)/g)?.map(line => line.trim()) ?? []
}

/** A PDF of one page with a text layer, a line each 14 points. */
function makePdf(lines: string[]): Buffer {
  const shown = lines.map((line, index) => {
    const y = 780 - index * 14 - (index > 0 ? 20 : 0) - (index > 1 ? 20 : 0)
    return `BT /F1 11 Tf 50 ${y} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`
  })
  const stream = shown.join('\n')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}
