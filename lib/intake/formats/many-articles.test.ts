import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeZip } from '#lib/intake/make-zip'
import { jsonLd, lead, makeWarc, page, readFiles, second } from '#lib/intake/sample-files'

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
    [
      `${JSON.stringify({ title: 'One', text: lead, published: '2021-05', source: 'Island Day' })}`,
      `${JSON.stringify({ title: 'Two', text: second, published: { value: '2021-05-04' }, publisher: { name: 'Island Day' } })}`,
      ``,
    ].join('\n'),
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
    'a sheet that says what parts its columns',
    'a.csv',
    `\ufeffsep=;\r\nTitel;Text;Datum;Quelle\r\nOne;"${lead}";13.04.2021;Island Day\r\n`,
    [['One', '2021-04-13', 'island-day']],
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
    [
      `Link,Archive status,Archive date,Upload timestamp,Upload title,Text content`,
      `https://a.example/1,success,2022-01-01T00:00:00Z,2021-05-03T10:00:00+00:00,Ferry sinks,"${lead}"`,
      ``,
    ].join('\n'),
    [['Ferry sinks', '2021-05-03', 'a-example']],
  ],
  [
    'Nexis, as text',
    'a.txt',
    ['One', 'Two']
      .map((title, index) =>
        [
          `                    ${index + 1} of 2 DOCUMENTS`,
          ``,
          `                 The Harbour Post (Port Rowe)`,
          ``,
          `                 May ${index + 3}, 2021 Monday`,
          `                     First Edition`,
          ``,
          `${title} ferry sinks off the island`,
          ``,
          `BYLINE: Ann Low`,
          ``,
          `SECTION: NEWS; Pg. 5`,
          ``,
          `LENGTH: 45 words`,
          ``,
          `DATELINE: PORT ROWE`,
          ``,
          `${index ? second : lead}`,
          ``,
          `LOAD-DATE: June 1, 2021`,
          ``,
          `LANGUAGE: ENGLISH`,
          ``,
        ].join('\n'),
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
        content: wordDocument([
          'Ferry sinks',
          'The Harbour Post',
          'May 3, 2021 Monday',
          'Copyright 2021 Harbour Post All Rights Reserved',
          'Section: NEWS',
          'Length: 40 words',
          'Byline: Ann Low',
          'Body',
          lead,
          'Load-Date: June 1, 2021',
          'End of Document',
        ]),
      },
    ]),
    [['Ferry sinks', '2021-05-03', 'the-harbour-post']],
  ],
  [
    'Factiva, as it is shown',
    'a.txt',
    [
      `Ferry sinks off the island`,
      `By Ann Low`,
      `45 words`,
      `3 May 2021`,
      `09:30`,
      `The Harbour Post`,
      `HARPO`,
      `English`,
      `(c) 2021 Harbour Post`,
      ``,
      `${lead}`,
      ``,
      `Document HARPO00020210503eh530001x`,
      ``,
      `Wreck to be raised`,
      `40 words`,
      `4 May 2021`,
      `Island Day`,
      `ISDAY`,
      `English`,
      `Copyright 2021 Island Day`,
      ``,
      `${second}`,
      ``,
      `Document ISDAY00020210504eh540002y`,
      ``,
      `Search Summary`,
      ``,
    ].join('\n'),
    [
      ['Ferry sinks off the island', '2021-05-03', 'the-harbour-post'],
      ['Wreck to be raised', '2021-05-04', 'island-day'],
    ],
  ],
  [
    'Factiva, with codes',
    'a.txt',
    [
      `HD\tFerry sinks`,
      `BY\tBy Ann Low`,
      `WC\t45 words`,
      `PD\t3 May 2021`,
      `SN\tThe Harbour Post`,
      `LA\tEnglish`,
      `CY\t(c) 2021`,
      `LP\t${lead}`,
      `TD\t${second}`,
      `AN\tDocument HARPO00020210503eh530001x`,
      ``,
    ].join('\n'),
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
        content: makeZip([{ name: 'b.txt', content: `Wreck to be raised\n4 May 2021\n${second}` }]),
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
  const { readings } = await readFiles({ [path]: content })
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
  const before = await readFiles({ 'a.jsonl': line('One', lead) })
  const after = await readFiles({ 'a.jsonl': line('Two', second) + line('One', lead) })
  expect(after.readings.map(({ article }) => article.id)).toContain(before.readings[0]?.article.id)
})

function wordDocument(lines: string[]): string {
  const paragraphs = lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  return `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`
}
