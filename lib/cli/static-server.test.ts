import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSiteServer } from './static-server'

const long = `<p>${'The ferry sank. '.repeat(100)}</p>`
let folder: string
let server: ReturnType<typeof createSiteServer>
let below: ReturnType<typeof createSiteServer>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  write('site/index.html', long)
  write('site/404.html', '<p>No such page.</p>')
  write('site/2021-05-03/index.html', '<p>Monday</p>')
  write('site/a b/index.html', '<p>Spaces</p>')
  write('site/empty/.keep', '')
  write('site/feed.xml', `<feed>${long}</feed>`)
  write('site/preview/1.png', 'png')
  write('site/_next/static/chunk.js', 'let a')
  write('site/data/events.json', '{}')
  write('site/.crossdate-site', '{}')
  write('secret.txt', 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
  server = createSiteServer(join(folder, 'site'))
  below = createSiteServer(join(folder, 'site'), '/archive')
  for (const each of [server, below]) {
    await new Promise<void>(resolve => each.listen(0, '127.0.0.1', resolve))
  }
})
afterAll(() => {
  server.close()
  below.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server answers', () => {
  test.each<[string, number, string, string]>([
    ['/', 200, 'text/html; charset=utf-8', 'The ferry sank'],
    ['/?q=a', 200, 'text/html; charset=utf-8', 'The ferry sank'],
    ['/2021-05-03/', 200, 'text/html; charset=utf-8', 'Monday'],
    ['/a%20b/', 200, 'text/html; charset=utf-8', 'Spaces'],
    ['/feed.xml', 200, 'application/xml; charset=utf-8', 'feed'],
    ['/preview/1.png', 200, 'image/png', 'png'],
    ['/data/events.json', 200, 'application/json; charset=utf-8', '{}'],
    ['/2021-05-04/', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/empty/', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/feed.xml/', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/../secret.txt', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/..%5csecret.txt', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/link.txt', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/.crossdate-site', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/%00', 404, 'text/html; charset=utf-8', 'No such page'],
    ['/%E0%A4%A', 404, 'text/html; charset=utf-8', 'No such page'],
  ])('%s with %i', async (path, status, type, content) => {
    const answer = await get(server, path)
    expect(answer.response.statusCode).toBe(status)
    expect(answer.response.headers['content-type']).toBe(type)
    expect(answer.response.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.body.toString()).toContain(content)
  })

  test.each([
    ['/2021-05-03', '/2021-05-03/'],
    ['/2021-05-03?q=a', '/2021-05-03/?q=a'],
    ['/a%20b', '/a%20b/'],
    ['//2021-05-03', '/2021-05-03/'],
  ])('%s by sending to %s', async (path, location) => {
    const { response } = await get(server, path)
    expect([response.statusCode, response.headers.location]).toEqual([308, location])
  })

  test.each([
    ['/archive/', 200, undefined],
    ['/archive/2021-05-03/', 200, undefined],
    ['/', 308, '/archive/'],
    ['/archive', 308, '/archive/'],
    ['/archive/2021-05-03', 308, '/archive/2021-05-03/'],
    ['/2021-05-03/', 404, undefined],
    ['/archived/', 404, undefined],
  ])('below a base path: %s with %i', async (path, status, location) => {
    const { response } = await get(below, path)
    expect([response.statusCode, response.headers.location]).toEqual([status, location])
  })

  test('HEAD without a body, and nothing else', async () => {
    const head = await get(server, '/', { method: 'HEAD' })
    expect(head.body).toHaveLength(0)
    expect(Number(head.response.headers['content-length'])).toBe(long.length)
    expect((await get(server, '/', { method: 'POST' })).response.statusCode).toBe(405)
  })

  test('compressed where the browser takes it', async () => {
    const brotli = await get(server, '/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long)
    const gzip = await get(server, '/', { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(gzip.body).toString()).toBe(long)
    const image = await get(server, '/preview/1.png', { headers: { 'accept-encoding': 'br' } })
    expect(image.response.headers['content-encoding']).toBeUndefined()
  })

  test('what a browser may keep', async () => {
    const script = await get(server, '/_next/static/chunk.js')
    expect(script.response.headers['cache-control']).toContain('immutable')
    const page = await get(server, '/')
    expect(page.response.headers['cache-control']).toBe('no-cache')
    const { etag = '' } = page.response.headers
    const again = await get(server, '/', { headers: { 'if-none-match': etag } })
    expect([again.response.statusCode, again.body.length]).toEqual([304, 0])
  })
})

function write(path: string, content: string): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

/** `fetch` would tidy the path up before it is sent. */
function get(
  from: typeof server,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ response: IncomingMessage; body: Buffer }> {
  const { port } = from.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })
}
