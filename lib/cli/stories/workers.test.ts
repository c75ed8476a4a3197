import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Order, startPool } from './workers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program for workers that answers orders without articles and comes to grief over others. */
function programThat(grief: string): URL {
  const file = join(folder, 'worker.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ articles }) => {
  if (articles.length > 0) { ${grief} }
  parentPort.postMessage({ kind: 'count', counts: [] })
})
parentPort.postMessage('ready')`,
  )
  return pathToFileURL(file)
}

const easy: Order = { kind: 'count', articles: [] }
const hard: Order = { kind: 'count', articles: [{ title: 'Mill', text: 'The mill burned.' }] }

test.each([
  ['ends', 'process.exit(0)'],
  ['throws', 'throw new Error("mill")'],
  ['fills its memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5))'],
])('where a worker %s, its order comes back and the others are done', async (_, grief) => {
  const pool = startPool(2, folder, { program: programThat(grief) })
  const orders = [easy, hard, easy, easy, easy, easy]
  const answers = await Promise.all(orders.map(pool.ask))
  await pool.close()
  expect(answers[1]).toBeNull()
  expect(answers.filter(answer => answer === null).length).toBeLessThanOrEqual(2)
})

test('where no worker starts, all orders come back', async () => {
  const pool = startPool(2, folder, { program: pathToFileURL(join(folder, 'none.mjs')) })
  expect(await Promise.all([easy, easy, easy].map(pool.ask))).toEqual([null, null, null])
  await pool.close()
})
