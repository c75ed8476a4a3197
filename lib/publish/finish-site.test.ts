import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { finishSite } from './finish-site'

const folder = mkdtempSync(join(tmpdir(), 'crossdate-finish-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('every page of the folder gets its policy, other files stay as they are', async () => {
  const pages = Array.from({ length: 20 }, (_, index) => join(folder, `day-${index}`))
  for (const page of pages) {
    mkdirSync(page)
    writeFileSync(join(page, 'index.html'), `<html><head></head><script>${page}</script></html>`)
    writeFileSync(join(page, 'index.txt'), '<head>')
  }
  await finishSite(folder)
  const policies = pages.map(page => readFileSync(join(page, 'index.html'), 'utf8'))
  expect(policies.every(html => html.includes('Content-Security-Policy'))).toBe(true)
  expect(new Set(policies.map(html => /sha256-[^']+/.exec(html)?.[0])).size).toBe(20)
  expect(readFileSync(join(folder, 'day-0/index.txt'), 'utf8')).toBe('<head>')
})
