import { describe, expect, test } from 'vitest'
import { type FetchFile, FileCache } from './file-cache'

/** A network that tells what was asked of it. */
function networkOf(answer: (path: string) => { status: number; body: string } | null) {
  const asked: string[] = []
  const fetchFile: FetchFile = async path => {
    asked.push(path)
    const found = answer(path)
    if (!found) throw new TypeError('Failed to fetch')
    const { status, body } = found
    const buffer = new TextEncoder().encode(body).buffer
    return { ok: status === 200, status, arrayBuffer: async () => buffer }
  }
  return { asked, fetchFile }
}

const parse = (buffer: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(buffer))
const whole = (path: string) => ({ status: 200, body: JSON.stringify({ path }) })

describe('files by need', () => {
  test('are fetched once, also while they are on their way', async () => {
    const { asked, fetchFile } = networkOf(whole)
    const cache = new FileCache(2, fetchFile, parse)
    expect(cache.peek('a')).toBeUndefined()
    const [first, second] = await Promise.all([cache.read('a'), cache.read('a')])
    expect(first).toEqual({ ok: true, value: { path: 'a' } })
    expect(second).toBe(first)
    expect(cache.peek('a')).toEqual({ path: 'a' })
    expect(asked).toEqual(['a'])
  })

  test('the one not asked for the longest is forgotten', async () => {
    const { asked, fetchFile } = networkOf(whole)
    const cache = new FileCache(2, fetchFile, parse)
    for (const path of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.read(path)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })

  test('what came with the page is not fetched', async () => {
    const { asked, fetchFile } = networkOf(whole)
    const cache = new FileCache<unknown>(2, fetchFile, parse)
    cache.put('a', 'from the page')
    expect(await cache.read('a')).toEqual({ ok: true, value: 'from the page' })
    expect(asked).toEqual([])
  })

  test.each<[string, { status: number; body: string } | null, string]>([
    ['no network', null, 'offline'],
    ['another build', { status: 404, body: 'not found' }, 'missing'],
    ['a sick server', { status: 503, body: 'later' }, 'offline'],
    ['half a file', { status: 200, body: '{"path":' }, 'broken'],
  ])('%s is a result, and the next time it is tried again', async (_, answer, reason) => {
    let isWell = false
    const { fetchFile } = networkOf(path => (isWell ? whole(path) : answer))
    const cache = new FileCache(2, fetchFile, parse)
    expect(await cache.read('a')).toEqual({ ok: false, reason, path: 'a' })
    isWell = true
    expect(await cache.read('a')).toEqual({ ok: true, value: { path: 'a' } })
  })
})
