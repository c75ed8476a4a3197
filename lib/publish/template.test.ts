import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readTemplate } from './template'

const early = 'paint()'
const page =
  `<html><head><meta charSet="utf-8"/><script>${early}</script><script src="/a.js" async=""></script>` +
  '</head><body><p>before</p><div data-hole=""></div><p>after</p>' +
  '<script id="_R_">first()</script><script src="/b.js"></script><script>second("$&")</script></body></html>'

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64')

test('fills the hole and the head, with words that a replacement would read as patterns', () => {
  const filled = readTemplate(page, null).fill("<title>$' & $1</title>", '<article>$&</article>')
  expect(filled).toContain("<title>$' & $1</title></head>")
  expect(filled).toContain('<p>before</p><div data-hole=""><article>$&</article></div><p>after</p>')
})

test('leaves its scripts in the page unless they are shared, and allows them', () => {
  const { fill, script } = readTemplate(page, null)
  const filled = fill('', '')
  expect(script).toBeNull()
  for (const text of [early, 'first()', 'second("$&")']) expect(filled).toContain(hashOf(text))
})

test('shares the scripts of the body in one file, in their order, and allows no others', () => {
  const { fill, script } = readTemplate(page, '/archive')
  const filled = fill('', '')
  expect(script?.text).toBe('first();\nsecond("$&")\n')
  expect(script?.path).toMatch(/^\/_next\/static\/[0-9a-f]{16}\.js$/)
  expect(filled).toContain(`<script src="/archive${script?.path}" defer=""></script></head>`)
  expect(filled).not.toContain('first()')
  expect(filled).toContain('<script src="/b.js"></script>')
  expect(filled).toContain(`script-src 'self' 'sha256-${hashOf(early)}';`)
})

test('takes no page without a hole, or with two', () => {
  expect(() => readTemplate('<html><head></head></html>', null)).toThrow('one hole')
  const twice = page.replace('</p>', '</p><div data-hole=""></div>')
  expect(() => readTemplate(twice, null)).toThrow('one hole')
})

test('leaves out the script of browsers that can run no other', () => {
  const old = '<script src="/old.js" noModule=""></script>'
  const { fill } = readTemplate(page.replace('</head>', `${old}</head>`), null)
  expect(fill('', '')).not.toContain('old.js')
  expect(fill('', '')).toContain('<script src="/b.js">')
})

test('asks for the scripts of many pages by one, ahead of the style sheets', () => {
  const scripts = ['/archive/_next/b1.js', '/archive/_next/b2.js']
  const elements = scripts.map(src => `<script src="${src}" async=""></script>`)
  const html =
    '<html><head><link rel="preload" as="script" href="/archive/_next/b2.js"/>' +
    `<link rel="stylesheet" href="/a.css"/>${elements[0]}<script>${early}</script></head>` +
    `<body><div data-hole=""></div>${elements[1]}<script>data()</script></body></html>`
  const filled = readTemplate(html, '/archive').fill('', '')
  const [before = '', text = ''] =
    /([\s\S]*)<script>([\s\S]*?)<\/script>/.exec(filled)?.slice(1) ?? []
  expect(before).not.toContain('stylesheet')
  expect(filled).not.toContain('async=""')
  expect(filled).not.toContain('as="script"')
  expect(filled).toContain(hashOf(text))
  const asked: string[] = []
  const head = { append: ({ src }: { src: string }) => asked.push(src) }
  const run = new Function('paint', 'document', text)
  run(() => asked.push('paint'), { head, createElement: () => ({}) })
  expect(asked).toEqual(['paint', ...scripts])
})
