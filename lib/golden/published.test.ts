import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatPublished, publishedFile, readPublished } from '#lib/intake/published'
import { findEvents } from '#lib/timeline'
import { readCase } from './read-case'

const data = join(import.meta.dirname, '..', '..', 'data')
const file = join(data, publishedFile)

// A build of a clean clone must not change it. GOLDEN=write keeps what such a build would write.
test('data/published.json is what a build of data/ writes', async () => {
  const { articles } = await readCase(data)
  const before = readPublished(data, problem => expect(problem).toBeNull())
  const text = formatPublished(findEvents(articles, undefined, before ?? []).published)
  if (process.env.GOLDEN === 'write') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
