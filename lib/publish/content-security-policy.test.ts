import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { addPolicy, policyFor } from './content-security-policy'

const hash = (text: string) => createHash('sha256').update(text).digest('base64')

test.each([
  ['an inline script', '<script>go()</script>', ['go()']],
  ['two that are the same', '<script>go()</script><script>go()</script>', ['go()']],
  ['one with attributes', '<script id="a" nonce>go()</script>', ['go()']],
  ['line ends of Windows', '<script>a\r\nb</script>', ['a\nb']],
  ['one from a file', '<script src="/a.js" async=""></script>', []],
  ['none', '<p>text</p>', []],
])('hashes %s', (_, body, scripts) => {
  const policy = policyFor(`<html><head></head><body>${body}</body></html>`)
  const hashes = [...policy.matchAll(/'sha256-([^']+)'/g)].map(match => match[1])
  expect(hashes).toEqual(scripts.map(hash))
})

test.each([
  ['behind the encoding', '<html><head><meta charSet="utf-8"/><script>1</script>', '<script'],
  ['first where none is named', '<html><head><title>x</title>', '<title'],
])('stands %s', (_, html, follower) => {
  const place = addPolicy(html).indexOf('<meta http-equiv="Content-Security-Policy"')
  expect(place).toBe(html.indexOf(follower))
})

test('twice is as once', () => {
  const once = addPolicy('<html><head><meta charSet="utf-8"/><script>1</script></head></html>')
  expect(addPolicy(once)).toBe(once)
})

test('what has no head stays as it is', () => {
  expect(addPolicy('google-site-verification')).toBe('google-site-verification')
})

test('no foreign origin and no inline script without a hash', () => {
  const policy = policyFor('<script>1</script>')
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
})
