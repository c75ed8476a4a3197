import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeZip } from '#lib/intake/make-zip'
import {
  jsonLd,
  lead,
  makePdf,
  page,
  readFiles,
  second,
  text,
  wrap,
} from '#lib/intake/sample-files'

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
    [
      `---`,
      `title: Ferry sinks off Low Island`,
      `date: 2021-05-03`,
      `source: The Harbour Post`,
      `url: https://harbour-post.example/ferry`,
      `author: Ann Low`,
      `---`,
      `# Ferry`,
      ``,
      `${lead}`,
      ``,
      `> ${second}`,
      ``,
      `- **Divers** found [a tear](https://a.example) below the waterline.`,
      ``,
    ].join('\n'),
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
    [
      `From: The Harbour Post <news@harbour-post.example>`,
      `To: reader@a.example`,
      `Subject: Fwd: Ferry sinks off Low Island`,
      `Date: Mon, 3 May 2021 10:15:00 +0200`,
      `Content-Type: text/plain; charset=utf-8`,
      ``,
      `${lead}`,
      ``,
      `${second}`,
      ``,
    ].join('\r\n'),
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
        content: wordDocument(['Ferry sinks off Low Island', '3 May 2021', lead, second]),
      },
    ]),
    {
      title: 'Ferry sinks off Low Island',
      published: { value: '2021-05-03' },
      text: `${lead}\n\n${second}`,
    },
  ],
  [
    'an OpenDocument text',
    'a.odt',
    makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      {
        name: 'content.xml',
        content: `<office:document-content><office:annotation><text:p>note</text:p></office:annotation>${[
          'Ferry sinks off Low Island',
          '3 May 2021',
          lead.replace('ferry ', 'ferry<text:s/><text:span>').replace(', and', '</text:span>, and'),
          second,
        ]
          .map(line => `<text:p>${line}</text:p>`)
          .join('')}</office:document-content>`,
      },
    ]),
    {
      title: 'Ferry sinks off Low Island',
      published: { value: '2021-05-03' },
      text: `${lead}\n\n${second}`,
    },
  ],
  [
    'a rich text document',
    'a.rtf',
    [
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\pard\\b Ferry sinks off Low Island\\b0\\par`,
      `3 May 2021\\par`,
      `${lead}\\par`,
      `{\\pict\\bin3 }}}}\\ldblquote It sank,\\rdblquote  said the caf\\'e9 owner Zo\\u235?, \\{who\\} saw it go down from a window of the house.\\par}`,
    ].join('\r\n'),
    {
      title: 'Ferry sinks off Low Island',
      published: { value: '2021-05-03' },
      text: `${lead}\n\n“It sank,” said the café owner Zoë, {who} saw it go down from a window of the house.`,
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
  const { readings } = await readFiles({ [path]: content })
  expect(readings.map(({ article }) => article)).toMatchObject([expected])
})

test('a PDF', async () => {
  const lines = ['Ferry sinks off Low Island', '3 May 2021', ...wrap(`${lead} ${second}`)]
  const { readings } = await readFiles({ 'a.pdf': makePdf(lines) })
  expect(readings[0]?.article).toMatchObject({
    title: 'Ferry sinks off Low Island',
    published: { value: '2021-05-03' },
    text: `${lead} ${second}`,
  })
})

/** A document in each paragraph of which something was struck out. */
function wordDocument(lines: string[]): string {
  const gone = '<w:del><w:r><w:t>gone</w:t></w:r></w:del>'
  const paragraphs = lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r>${gone}</w:p>`)
  return `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`
}
