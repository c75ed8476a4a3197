import { type HostileFile, pageOf, prose, repeat, script } from './hostile-file'

/** Trees too deep for any stack. */
export function trees(): HostileFile[] {
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
      content: pageOf(
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

/** Pages that try to run something. */
export function pages(): HostileFile[] {
  return [
    {
      name: 'script.html',
      content: pageOf(
        `${script}<base href="http://127.0.0.1:9/">`,
        `${script}<img src=x onerror="globalThis.harmed=true"><p>${prose}</p>`,
      ),
    },
    ...['__proto__', 'constructor', 'utf-7', 'base64', 'x-nothing'].map((charset, index) => ({
      name: `charset-${index}.html`,
      content: Buffer.from(
        pageOf(
          `<meta charset="${charset}"><!--${index}-->`,
          `<p>\xe9+ADw-script+AD4- ${prose}</p>`,
        ),
        'latin1',
      ),
    })),
    {
      name: 'time.html',
      content: pageOf('', repeat('<time datetime="2020-01-01">x</time>', 40_000)),
    },
    {
      name: 'time-open.html',
      content: pageOf('', repeat('<time>', 100_000)),
      reason: /no article|nested deeper/,
    },
    { name: 'comments.html', content: `${repeat('<!-- a -->', 50_000)}<b>${prose}</b>` },
    {
      name: 'layers.html',
      content: pageOf('', repeat(`${repeat('<div>', 80)}${prose}${repeat('</div>', 80)}`, 200)),
    },
    {
      name: 'marks.html',
      content: pageOf('', `<div class="${repeat('a ', 500_000)}">${prose}</div>`),
    },
    { name: 'entities.html', content: pageOf('', repeat('&amp;', 500_000)), reason: /no article/ },
  ]
}

/** What steers a terminal or turns the direction of writing, in every field that is one line. */
