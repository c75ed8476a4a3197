import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Problem } from '#lib/model'
import { type Reading, readFolder } from './read-articles'

// An article as the tests of formats write it in each of them.
export const lead =
  'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved, the harbour office said.'
export const second =
  'The mayor of the island said on Monday that the wreck of the ferry would be raised in the summer of next year.'
export const third =
  'Divers found a tear as long as a bus below the waterline, and the owner of the ship promised to answer every question.'

/** The article as a saved page, with more in its head and above its text. */
export const page = (
  inHead: string,
  inBody = '',
) => `<!DOCTYPE html><html lang="en-GB"><head>${inHead}</head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav><main><article>
<h1>Ferry sinks off Low Island</h1>${inBody}<p>${lead}</p><p>${second}</p>
<figure><img src="x.jpg"><figcaption>The ferry in March</figcaption></figure><p>${third}</p>
<div class="related-links"><a href="/a">Ten ferries you must see</a></div></article></main>
<footer>© 2021 The Harbour Post</footer></body></html>`

/** What the page says of itself. */
export const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Ferry sinks off Low Island","datePublished":"2021-05-03T10:15:00+02:00","dateModified":"2021-05-04",
"author":{"@type":"Person","name":"Ann Low"},"publisher":{"@type":"Organization","name":"The Harbour Post"}}</script>
<link rel="canonical" href="https://harbour-post.example/ferry">`

/** What is to be read of the page. */
export const text = [lead, second, third].join('\n\n')

/** What comes out of a folder with these files. */
export async function readFiles(
  files: Record<string, string | Uint8Array>,
): Promise<{ readings: Reading[]; problems: Problem[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  const problems: Problem[] = []
  const readings: Reading[] = []
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const onProblem = (problem: Problem) => problems.push(problem)
    for await (const reading of readFolder(folder, { onProblem })) readings.push(reading)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { readings, problems }
}

/** A web archive with the page, packed and in chunks, and what else stands in such archives. */
export function makeWarc(): Buffer {
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

/** A text in lines of a page's width. */
export function wrap(long: string): string[] {
  return long.match(/.{1,80}(?:\s|$)/g)?.map(line => line.trim()) ?? []
}

/** A PDF of one page with a text layer, a line each 14 points. */
export function makePdf(lines: string[]): Buffer {
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
