import { afterEach, expect, test } from 'vitest'
import { type Pool, startPool } from './pool'

const program = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', order => {
  if (order === 'hang') for (;;);
  if (order === 'throw') throw new Error('thrown')
  const kept = []
  while (order === 'fill') kept.push(new Array(100_000).fill(kept.length))
  console.log('not a result')
  parentPort.postMessage(order)
})
parentPort.postMessage('ready')`

let pool: Pool<string, string>
function start(code = program, size = 1): Pool<string, string> {
  pool = startPool({
    size,
    program: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    data: null,
    limits: { maxOldGenerationSizeMb: 64 },
  })
  return pool
}
afterEach(() => pool.close())

test.each([
  ['hang', 'time'],
  ['throw', 'crash'],
  ['fill', 'memory'],
])('an order to %s fails by %s, and those behind it are answered', async (order, why) => {
  const { ask } = start()
  const answers = await Promise.allSettled(['a', order, 'b', 'c'].map(one => ask(one, 8)))
  expect(answers).toMatchObject([
    { value: 'a' },
    { status: 'rejected', reason: { why } },
    { value: 'b' },
    { value: 'c' },
  ])
})

test('a program that cannot begin fails every order', async () => {
  const { ask } = start('throw new Error("no program")', 2)
  const answers = await Promise.allSettled(['a', 'b', 'c'].map(one => ask(one)))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
})
