import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type MadeArticle, makeArticles } from './make-articles'
import { readOptions } from './options'

const usage = `Usage: npm run bench:scale -- [--articles 1000,10000,100000] [--seed N]

Runs crossdate events over made-up articles of 3 kB: first, again unchanged, and again with one article
changed. Prints seconds, memory, and how they grow: with the number of articles to the power of the exponent.
`
const folder = '.crossdate/bench/scale'
const program = [
  '--import',
  './bench/report-usage.mjs',
  '--import',
  'tsx',
  'lib/cli/main.ts',
  'events',
]

type Usage = { wall: number; processor: number; megabytes: number }
type Run = Usage & { name: string; events: number }

async function main(): Promise<void> {
  const values = readOptions(usage, { articles: { type: 'string' }, seed: { type: 'string' } })
  const sizes = (values.articles ?? '1000,10000,100000').split(',').map(Number)
  const seed = Number(values.seed ?? 1)
  if (sizes.some(size => !Number.isInteger(size) || size < 1) || !Number.isInteger(seed)) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  mkdirSync(folder, { recursive: true })
  console.log(`crossdate events, ${availableParallelism()} cores, Node ${process.versions.node}`)
  const firsts: { size: number; run: Run }[] = []
  for (const size of sizes) {
    for await (const run of measure(size, seed)) {
      print(size, run)
      if (run.name === 'first') firsts.push({ size, run })
    }
  }
  printExponents(firsts)
}

/** The first run, one with all kept from it, and one with the middle article changed. */
async function* measure(size: number, seed: number): AsyncGenerator<Run> {
  const input = join(folder, `${size}.jsonl`)
  const changed = join(folder, `${size}-changed.jsonl`)
  const cache = join(folder, `cache-${size}`)
  rmSync(cache, { recursive: true, force: true })
  await writeArticles(input, makeArticles(size, seed))
  await writeArticles(changed, changeOne(makeArticles(size, seed), Math.floor(size / 2)))
  yield await runEvents('first', input, cache)
  yield await runEvents('unchanged', input, cache)
  yield await runEvents('one changed', changed, cache)
  rmSync(cache, { recursive: true, force: true })
}

function* changeOne(articles: Iterable<MadeArticle>, place: number): Generator<MadeArticle> {
  let index = 0
  for (const article of articles) {
    yield index++ === place
      ? { ...article, text: `${article.text}\n\nThe harbour was closed on Friday.` }
      : article
  }
}

async function writeArticles(file: string, articles: Iterable<MadeArticle>): Promise<void> {
  const lines = function* () {
    for (const article of articles) yield `${JSON.stringify(article)}\n`
  }
  await pipeline(lines, createWriteStream(file))
}

async function runEvents(name: string, input: string, cache: string): Promise<Run> {
  const usageFile = join(folder, 'usage.json')
  const start = performance.now()
  const child = spawn(process.execPath, program, {
    env: { ...process.env, CROSSDATE_CACHE: cache, CROSSDATE_USAGE: usageFile },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  let events = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) events++
  })
  await pipeline(createReadStream(input), child.stdin)
  const [code] = await ended
  if (code !== 0)
    throw new Error(`crossdate events ended with ${code}: run it on ${input} to see why`)
  const used: unknown = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { name, events, ...readUsage(used, (performance.now() - start) / 1000) }
}

/** Of process.resourceUsage(): microseconds and kilobytes. */
function readUsage(used: unknown, wall: number): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = used as NodeJS.ResourceUsage
  return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}

function print(size: number, { name, wall, processor, megabytes, events }: Run): void {
  console.log(
    [
      `${size.toLocaleString('en')} articles`.padStart(17),
      name.padEnd(11),
      `${wall.toFixed(1)} s`.padStart(9),
      `${processor.toFixed(1)} s of processor`.padStart(22),
      `${megabytes.toFixed(0)} MB`.padStart(8),
      `${events.toLocaleString('en')} events`.padStart(17),
    ].join('  '),
  )
}

function printExponents(firsts: { size: number; run: Run }[]): void {
  for (const [index, to] of firsts.entries()) {
    const from = firsts[index - 1]
    if (from) printExponent(from, to)
  }
  const [least, most] = [firsts[0], firsts.at(-1)]
  if (least && most && firsts.length > 2) printExponent(least, most)
}

function printExponent(from: { size: number; run: Run }, to: { size: number; run: Run }): void {
  const grows = (key: keyof Usage) =>
    (Math.log(to.run[key] / from.run[key]) / Math.log(to.size / from.size)).toFixed(2)
  console.log(
    `${from.size} → ${to.size}: exponent ${grows('wall')} of seconds, ${grows('processor')} of processor, ${grows('megabytes')} of memory`,
  )
}

await main()
