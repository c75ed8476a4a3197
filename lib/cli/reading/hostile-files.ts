import { gzipSync } from 'node:zlib'
import { makeZip } from '#lib/intake/make-zip'

/** A file that is made to do harm: its name, what is in it, and what must be said of it, if anything must. */
export type HostileFile = { name: string; content: string | Uint8Array; reason?: RegExp }

const prose =
  'The ferry sank off Low Island on Sunday, and all forty people aboard were saved by two boats of the coastguard. '
const script = '<script>globalThis.harmed=true</script>'
const page = (head: string, body = `<p>${prose}</p>`) =>
  `<html><head><title>Ferry</title>${head}</head><body>${body}</body></html>`
const repeat = (text: string, times: number) => text.repeat(times)

/** A file for each kind of attack; the same ones every time. */
export function makeHostileFiles(): HostileFile[] {
  return [
    ...archives(),
    ...trees(),
    ...tables(),
    ...documents(),
    ...mails(),
    ...texts(),
    ...pages(),
    ...fields(),
  ]
}

function archives(): HostileFile[] {
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

function trees(): HostileFile[] {
  const laughs = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY l${index + 1} "${repeat(`&l${index};`, 10)}">`,
  )
  const kinds = `<!ENTITY l0 "ha">${laughs.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">`
  const channel = `<rss><channel><title>Post</title><item><title>&l12;&x;</title><description>&l12; &x; ${prose}</description></item></channel></rss>`
  const feed = `<?xml version="1.0"?><!DOCTYPE rss [${kinds}]>${channel}`

  return [
    {
      name: 'deep.html',
      content: `<html><body>${repeat('<div>', 100_000)}`,
      reason: /nested deeper/,
    },
    { name: 'deep.xml', content: `<rss>${repeat('<item>', 100_000)}`, reason: /nested too deep/ },
    { name: 'deep.json', content: repeat('[', 100_000), reason: /nested too deep/ },
    {
      name: 'deep-object.json',
      content: `${repeat('{"a":', 100_000)}1${repeat('}', 100_000)}`,
      reason: /nested too deep/,
    },
    { name: 'deep.jsonl', content: `${repeat('{"text":[', 50_000)}\n`, reason: /nested too deep/ },
    { name: 'laughs.rss', content: feed },
    {
      name: 'aliases.md',
      content: `---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n---\n${prose}`,
      reason: /no YAML/,
    },
    {
      name: 'deep.md',
      content: `---\na: ${repeat('{b: ', 5000)}\n---\n${prose}`,
      reason: /no YAML/,
    },
    {
      name: 'proto.md',
      content: `---\n__proto__: {harmed: true}\nconstructor: {prototype: {harmed: true}}\ntitle: Proto\n---\n${prose}`,
    },
    {
      name: 'ld.html',
      content: page(
        `<script type="application/ld+json">${repeat('{"@type":"NewsArticle","a":', 20_000)}</script>`,
      ),
    },
    {
      name: 'drawing.svg',
      content: `<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.harmed=true">${script}<text>${prose}</text></svg>`,
      reason: /drawing/,
    },
  ]
}

function tables(): HostileFile[] {
  const publishers = Array.from(
    { length: 3000 },
    (_, index) => `F${index},Ferry ${index} sank off Low Island on Sunday,Post ${index}`,
  )
  const columns = Array.from({ length: 200_000 }, (_, index) => `c${index}`).join(',')
  return [
    {
      name: 'wide.csv',
      content: `title,text,${columns}\nFerry,${prose.replaceAll(',', '')}\n`,
      reason: /columns/,
    },
    { name: 'proto.csv', content: `__proto__,title,text\nx,Ferry,${prose.replaceAll(',', '')}\n` },
    {
      name: 'quote.csv',
      content: `title,text\nFerry,"${repeat('a', 6_000_000)}`,
      reason: /could not be read|no text|no rows/,
    },
    {
      name: 'names.csv',
      content: `title,text,publisher\n${publishers.join('\n')}\n`,
    },
    {
      name: 'proto.json',
      content: JSON.stringify([{ title: 'Ferry', text: prose }]).replace(
        '"title"',
        '"__proto__":{"harmed":true},"title"',
      ),
    },
    {
      name: 'dates.csv',
      content: `title,text,date\n${repeat(`Ferry,${prose.replaceAll(',', '')},never\n`, 400)}`,
      reason: /more problems in it/,
    },
  ]
}

function documents(): HostileFile[] {
  const object = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`
  const catalog = object(1, '<</Type/Catalog/Pages 2 0 R>>')
  const loop = `%PDF-1.4\n${catalog}${object(2, '<</Type/Pages/Count 99999999/Kids[2 0 R 2 0 R]>>')}trailer<</Root 1 0 R>>\n%%EOF`
  const external = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><w:document><w:p><w:t>&x; ${prose}</w:t></w:p></w:document>`
  return [
    { name: 'loop.pdf', content: loop, reason: /PDF/ },
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

function mails(): HostileFile[] {
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

function texts(): HostileFile[] {
  return [
    { name: 'lines.txt', content: repeat('a\n', 1_000_000) },
    { name: 'brackets.md', content: repeat('[', 300_000) },
    { name: 'addresses.md', content: repeat('<https://a', 100_000) },
    { name: 'long.txt', content: repeat('ferry ', 400_000) },
    { name: 'nul.txt', content: `${prose}\0${prose}`, reason: /no text/ },
    { name: 'surrogate.txt', content: Buffer.from([...Buffer.from(prose), 0xed, 0xa0, 0x80]) },
    { name: 'surrogate.json', content: `{"title":"\\ud800","text":"\\udfff ${prose}"}` },
    { name: 'words.txt', content: '* * *\n', reason: /no words/ },
    { name: 'empty.txt', content: '', reason: /empty/ },
    {
      name: 'picture.txt',
      content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      reason: /no text/,
    },
    { name: 'page.csv', content: page('') },
    { name: 'archive.txt', content: makeZip([{ name: 'a.txt', content: `Inside. ${prose}` }]) },
  ]
}

function pages(): HostileFile[] {
  return [
    {
      name: 'script.html',
      content: page(
        `${script}<base href="http://127.0.0.1:9/">`,
        `${script}<img src=x onerror="globalThis.harmed=true"><p>${prose}</p>`,
      ),
    },
    ...['__proto__', 'constructor', 'utf-7', 'base64', 'x-nothing'].map((charset, index) => ({
      name: `charset-${index}.html`,
      content: Buffer.from(
        page(`<meta charset="${charset}"><!--${index}-->`, `<p>\xe9+ADw-script+AD4- ${prose}</p>`),
        'latin1',
      ),
    })),
    {
      name: 'time.html',
      content: page('', repeat('<time datetime="2020-01-01">x</time>', 40_000)),
    },
    {
      name: 'time-open.html',
      content: page('', repeat('<time>', 100_000)),
      reason: /no article|nested deeper/,
    },
    { name: 'comments.html', content: `${repeat('<!-- a -->', 50_000)}<b>${prose}</b>` },
    {
      name: 'layers.html',
      content: page('', repeat(`${repeat('<div>', 80)}${prose}${repeat('</div>', 80)}`, 200)),
    },
    {
      name: 'marks.html',
      content: page('', `<div class="${repeat('a ', 500_000)}">${prose}</div>`),
    },
    { name: 'entities.html', content: page('', repeat('&amp;', 500_000)), reason: /no article/ },
  ]
}

/** What steers a terminal or turns the direction of writing, in every field that is one line. */
function fields(): HostileFile[] {
  const steering = 'Post \u001b[31m\u009b\u0007 \u202egpj.\u2066\u200b'
  const encoded = steering.replace(/[^ -~]/g, one => `&#${one.codePointAt(0)};`)
  const metas = ['og:site_name', 'og:title', 'author', 'article:published_time']
    .map(name => `<meta property="${name}" content="2021-05-03 ${encoded}">`)
    .join('')
  const record = { title: 'Steered', source: steering, author: steering, dateline: steering }
  const address = 'https://post.example/\u202egpj\u0007'
  const document = 'Document FERRY00020210503eh530001x\n'
  return [
    { name: 'steer.html', content: page(metas, `<h1>Ferry ${encoded}</h1><p>${prose}</p>`) },
    {
      name: 'steer.json',
      content: JSON.stringify([{ ...record, text: `Steered. ${prose}`, url: address }]),
    },
    {
      name: 'steer.rss',
      content: `<rss><channel><title>${encoded}</title><item><title>F ${encoded}</title><description>Fed. ${prose}</description></item></channel></rss>`,
    },
    { name: 'noted.txt', content: `Noted\n\nNoted. ${prose}` },
    { name: 'noted.yaml', content: 'title: "Noted \\e[31m \\u202E"\nsource: "Post \\e \\u202E"\n' },
    {
      name: 'codes.txt',
      content: `${document}${repeat('HD  Ferry\n', 300_000)}TD  ${prose}\n${document}`,
    },
  ]
}
