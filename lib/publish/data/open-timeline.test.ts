import { describe, expect, test } from 'vitest'
import type { FetchFile } from '#lib/view/data/file-cache'
import { openTimeline } from '#lib/view/data/open-timeline'
import { withSample } from './sample-reader'

const sample = withSample()

const answer =
  (status: number, text: string): FetchFile =>
  async () => ({
    ok: status === 200,
    status,
    arrayBuffer: async () => new Uint8Array(Buffer.from(text)).buffer,
  })

describe('a timeline', () => {
  test('is opened by its index alone', async () => {
    const asked: string[] = []
    const index = JSON.stringify(sample.reader.index)
    const opened = await openTimeline(path => {
      asked.push(path)
      return answer(200, index)(path)
    })
    expect(asked).toEqual(['index.json'])
    expect(opened.ok && opened.value.dates.size).toBe(sample.reader.index.rows)
  })

  test.each<[what: string, fetchFile: FetchFile, reason: string]>([
    ['of another build', answer(404, 'There is no such page.'), 'missing'],
    ['that is a page of the host', answer(200, '<!doctype html>'), 'broken'],
    ['that is no object', answer(200, 'null'), 'broken'],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['of a host in trouble', answer(503, ''), 'offline'],
  ])('%s is not, and the reason is told', async (_, fetchFile, reason) => {
    expect(await openTimeline(fetchFile)).toMatchObject({ ok: false, reason })
  })
})
