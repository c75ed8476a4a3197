import { makeZip } from '#lib/intake/make-zip'
import { type HostileFile, pageOf, prose, repeat } from './hostile-file'

/** Tables, lists and notes that grow or steer. */
export function tables(): HostileFile[] {
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

/** Texts that slow expressions down. */
export function texts(): HostileFile[] {
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
    { name: 'page.csv', content: pageOf('') },
    { name: 'archive.txt', content: makeZip([{ name: 'a.txt', content: `Inside. ${prose}` }]) },
  ]
}

/** Short fields that steer a terminal or a page. */
export function fields(): HostileFile[] {
  const steering = 'Post \u001b[31m\u009b\u0007 \u202egpj.\u2066\u200b'
  const encoded = steering.replace(/[^ -~]/g, one => `&#${one.codePointAt(0)};`)
  const metas = ['og:site_name', 'og:title', 'author', 'article:published_time']
    .map(name => `<meta property="${name}" content="2021-05-03 ${encoded}">`)
    .join('')
  const record = { title: 'Steered', source: steering, author: steering, dateline: steering }
  const address = 'https://post.example/\u202egpj\u0007'
  const document = 'Document FERRY00020210503eh530001x\n'
  return [
    { name: 'steer.html', content: pageOf(metas, `<h1>Ferry ${encoded}</h1><p>${prose}</p>`) },
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
