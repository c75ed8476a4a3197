import { gzipSync } from 'node:zlib'
import { makeZip } from '#lib/intake/make-zip'
import { type HostileFile, prose, repeat } from './hostile-file'

/** Archives that grow, nest, lead out of themselves or are cut off. */
export function archives(): HostileFile[] {
  const good = makeZip([{ name: 'a.txt', content: prose }])
  const bomb = Buffer.alloc(20_000_000)
  let nested: Buffer = Buffer.from(prose)
  for (let depth = 0; depth < 12; depth++) nested = gzipSync(nested)
  const zip64 = Buffer.from(good)
  zip64.fill(0xff, zip64.length - 22 + 8, zip64.length - 2)
  // Each inner archive stays below what is called a bomb; together they are one.
  const swarm = Array.from({ length: 4 }, (_, index) => ({
    name: `${index}.zip`,
    content: makeZip(
      Array.from({ length: 10 }, (_, inner) => ({
        name: `${inner}.png`,
        content: Buffer.alloc(4_000_000),
      })),
    ),
  }))
  const many = Array.from({ length: 300 }, (_, index) => ({
    name: `../${index}.txt`,
    content: 'x',
  }))
  return [
    { name: 'bomb.zip', content: makeZip([{ name: 'a.txt', content: bomb }]), reason: /bomb/ },
    {
      name: 'bomb.docx',
      content: makeZip([{ name: 'word/document.xml', content: bomb }]),
      reason: /bomb/,
    },
    {
      name: 'bomb.odt',
      content: makeZip([
        { name: 'mimetype', content: 'application/vnd.oasis' },
        { name: 'content.xml', content: bomb },
      ]),
      reason: /bomb/,
    },
    { name: 'swarm.zip', content: makeZip(swarm), reason: /more than any folder/ },
    { name: 'nested.gz', content: nested, reason: /archive in an archive/ },
    {
      name: 'leaves.zip',
      content: makeZip(
        ['../a.txt', '/etc/a.txt', 'C:\\a.txt', 'a/../../b.txt', 'a\0.txt'].map(name => ({
          name,
          content: prose,
        })),
      ),
      reason: /leads out/,
    },
    { name: 'many.zip', content: makeZip(many), reason: /more problems in it/ },
    {
      name: 'twice.zip',
      content: makeZip([
        { name: 'a.txt', content: `One. ${prose}` },
        { name: 'a.txt', content: `Two. ${prose}` },
      ]),
      reason: /same name/,
    },
    {
      name: 'cut.zip',
      content: good.subarray(0, good.length - 30),
      reason: /could not be unpacked/,
    },
    { name: 'zip64.zip', content: zip64, reason: /could not be unpacked/ },
    {
      name: 'cut.warc.gz',
      content: gzipSync(repeat('WARC/1.0\r\n\r\n', 500)).subarray(0, 50),
      reason: /could not be unpacked|gave no pages/,
    },
    ...['-5', '99999999999999', '1e9', 'NaN', ''].map((length, index) => ({
      name: `length-${index}.warc`,
      content: `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${prose}`,
      reason: /gave no pages/,
    })),
    {
      name: 'picture.zip',
      content: makeZip([{ name: 'a.png', content: 'x' }]),
      reason: /no article/,
    },
  ]
}
