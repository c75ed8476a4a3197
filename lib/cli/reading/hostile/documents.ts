import { deflateSync } from 'node:zlib'
import { makeZip } from '#lib/intake/make-zip'
import { type HostileFile, prose, repeat } from './hostile-file'

/** Documents of offices and PDF. */
export function documents(): HostileFile[] {
  const object = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`
  const catalog = object(1, '<</Type/Catalog/Pages 2 0 R>>')
  const loop = `%PDF-1.4\n${catalog}${object(2, '<</Type/Pages/Count 99999999/Kids[2 0 R 2 0 R]>>')}trailer<</Root 1 0 R>>\n%%EOF`
  const external = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><w:document><w:p><w:t>&x; ${prose}</w:t></w:p></w:document>`
  const zeros = Buffer.alloc(60_000_000)
  return [
    { name: 'loop.pdf', content: loop, reason: /PDF/ },
    { name: 'bomb.pdf', content: pdfOf([deflateSync(zeros)]), reason: /bomb/ },
    { name: 'twice.pdf', content: pdfOf([deflateSync(deflateSync(zeros))], 2), reason: /bomb/ },
    { name: 'broken.pdf', content: `%PDF-1.7\n${repeat('\0', 50_000)}`, reason: /PDF/ },
    {
      name: 'external.docx',
      content: makeZip([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: external },
      ]),
    },
    {
      name: 'deep.docx',
      content: makeZip([{ name: 'word/document.xml', content: repeat('<w:p>', 100_000) }]),
      reason: /Word document/,
    },
    { name: 'deep.rtf', content: `{\\rtf1 ${repeat('{', 200_000)}`, reason: /no text/ },
    {
      name: 'none.docx',
      content: makeZip([{ name: 'a.txt', content: 'x' }]),
      reason: /none is in it/,
    },
  ]
}

/** A page whose contents are these streams, each packed so many times. */
function pdfOf(streams: Buffer[], layers = 1): Buffer {
  const filters = '/FlateDecode'.repeat(layers)
  const head = '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'
  const packed = streams.flatMap((stream, index) => [
    Buffer.from(`${index + 3} 0 obj\n<</Length ${stream.length}/Filter[${filters}]>>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  return Buffer.concat([Buffer.from(head), ...packed, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')])
}

/** Mails whose parts nest or never end. */
export function mails(): HostileFile[] {
  const head = 'From: a@post.example\nTo: b@post.example\nSubject: Ferry\nMIME-Version: 1.0\n'
  const levels = Array.from(
    { length: 1000 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
  )
  return [
    { name: 'deep.eml', content: head + levels.join(''), reason: /e-mail/ },
    {
      name: 'parts.mhtml',
      content: `${head}Content-Type: multipart/related; boundary=b\n\n${repeat('--b\nContent-Type: text/html\n\nx\n', 100_000)}`,
      reason: /more than 5000 parts/,
    },
    {
      name: 'header.eml',
      content: `${head}X-A: ${repeat('a', 3_000_000)}\n\n${prose}`,
      reason: /e-mail/,
    },
  ]
}
