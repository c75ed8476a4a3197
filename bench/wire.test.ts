import { expect, test } from 'vitest'
import { kindOf, sumByKind, wireBytes } from './wire'

const host = 'http://127.0.0.1:4330'

test.each([
  ['/', 'html'],
  ['/2018-04-11/', 'html'],
  ['/_next/static/chunks/1a2b.js', 'js'],
  ['/_next/static/chunks/1a2b.js?v=3', 'js'],
  ['/_next/static/media/serif.woff2', 'fonts'],
  ['/preview/2018-04-11.png', 'images'],
  ['/entries.json', 'data'],
  ['/events/a1/index.txt', 'data'],
])('%s is %s', (path, kind) => {
  expect(kindOf(host + path)).toBe(kind)
})

test('counts text compressed and fonts as they are', () => {
  const body = Buffer.from('word '.repeat(1000))
  const page = { url: `${host}/`, body }
  const font = { url: `${host}/a.woff2`, body }
  expect(wireBytes(page)).toBeLessThan(100)
  expect(wireBytes(font)).toBe(5000)
  expect(sumByKind([page, font])).toMatchObject({ fonts: 5000, all: 5000 + wireBytes(page) })
})
