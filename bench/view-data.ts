import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readFirstData } from '#lib/publish/data/first-data'
import { writeTimelineData } from '#lib/publish/data/write-data'
import type { FetchFile } from '#lib/view/data/file-cache'
import { countPlaces } from '#lib/view/data/place-set'
import { TimelineReader } from '#lib/view/data/reader'
import { searchTimeline } from '#lib/view/search/search'
import { readOptions } from './options'
import { makeQueries } from './view-queries'
import { storeEvents } from './view-store'

const usage = `Usage: npm run bench:view-data -- [--events 1000,10000,100000] [--seed N] [--queries 200]

Writes what the browser reads of made-up timelines, and searches in it. Prints files and bytes by kind,
processor seconds, memory, and how long answers take: of a browser that has read nothing yet, and of one
that has read what it keeps.
`
const folder = '.crossdate/bench/view-data'
const smallQuality = 5
const firstRows = 40

type Options = { size: number; seed: number; queries: number }

async function main(): Promise<void> {
  const values = readOptions(usage, {
    events: { type: 'string' },
    seed: { type: 'string' },
    queries: { type: 'string' },
    one: { type: 'boolean' },
  })
  const sizes = (values.events ?? '1000,10000,100000').split(',').map(Number)
  const seed = Number(values.seed ?? 1)
  const queries = Number(values.queries ?? 200)
  if ([...sizes, seed, queries].some(number => !Number.isInteger(number) || number < 1)) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  // Each size in a process of its own: memory is measured by its most.
  for (const size of sizes) {
    if (values.one) await measure({ size, seed, queries })
    else runAlone({ size, seed, queries })
  }
}

function runAlone({ size, seed, queries }: Options): void {
  const options = ['--events', size, '--seed', seed, '--queries', queries, '--one'].map(String)
  const program = ['--import', 'tsx', 'bench/view-data.ts']
  const { status } = spawnSync(process.execPath, [...program, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

async function measure({ size, seed, queries }: Options): Promise<void> {
  const out = join(folder, String(size))
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const content = storeEvents(join(folder, `${size}.jsonl`), size, seed)
  const before = process.cpuUsage()
  const start = performance.now()
  const { written } = writeTimelineData(content, out)
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const files = [...written.values()].reduce((sum, kind) => sum + kind.files, 0)
  const time = `${((user + system) / 1e6).toFixed(1)} s of processor, ${wall.toFixed(1)} s`
  const memory = `${megabytes.toFixed(0)} MB of memory`
  console.log(`${size.toLocaleString('en')} events: ${files} files, ${time}, ${memory}`)
  for (const [kind, { files, bytes }] of written) printKind(out, kind, files, bytes)
  const first = Buffer.from(JSON.stringify(readFirstData(out, firstRows)))
  console.log(
    `  in the page: ${kilobytes(first.length)}, ${kilobytes(brotliCompressSync(first).length)} brotli`,
  )
  await measureSearch(out, makeQueries(queries, size, seed))
}

function printKind(out: string, kind: string, files: number, bytes: number): void {
  const packed = packedSizes(out, kind)
  const sum = packed.reduce((total, length) => total + length, 0)
  const most = packed.reduce((largest, length) => Math.max(largest, length), 0)
  console.log(
    [
      `  ${kind.padEnd(9)}`,
      `${String(files).padStart(5)} files`,
      `${kilobytes(bytes).padStart(11)}`,
      `${kilobytes(sum).padStart(10)} brotli`,
      `largest ${kilobytes(most)}`,
    ].join('  '),
  )
}

/** Sizes of the files of a kind as a host sends them. */
function packedSizes(out: string, kind: string): number[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(path => path.replace(/[/\\.].*/, '') === kind && statSync(join(out, path)).isFile())
    .map(path => {
      const params = { [constants.BROTLI_PARAM_QUALITY]: smallQuality }
      return brotliCompressSync(readFileSync(join(out, path)), { params }).length
    })
}

async function measureSearch(out: string, queries: string[]): Promise<void> {
  let bytes = 0
  const fetchFile: FetchFile = async path => {
    const body = readFileSync(join(out, path))
    bytes += body.length
    return { ok: true, status: 200, arrayBuffer: async () => new Uint8Array(body).buffer }
  }
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))
  const times: Record<string, number[]> = {}
  const shared = new TimelineReader(index, fetchFile)
  let found = 0
  for (const query of queries) {
    const fresh = new TimelineReader(index, fetchFile)
    for (const [kind, reader] of [['cold', fresh] as const, ['warm', shared] as const]) {
      const start = performance.now()
      const before = process.cpuUsage()
      const result = await searchTimeline(reader, query)
      const { user, system } = process.cpuUsage(before)
      keep(times, kind, performance.now() - start)
      keep(times, `${kind}, processor`, (user + system) / 1000)
      if (!result.ok) throw new Error(`${query}: ${JSON.stringify(result)}`)
      if (kind === 'cold' && result.value.places && countPlaces(result.value.places) > 0) found++
    }
  }
  console.log(
    `  search: ${queries.length} queries, ${found} with results, ${kilobytes(bytes / queries.length / 2)} read for each`,
  )
  for (const [kind, list] of Object.entries(times)) {
    list.sort((a, b) => a - b)
    const at = (part: number) => (list[Math.floor(part * (list.length - 1))] ?? 0).toFixed(1)
    console.log(`    ${kind}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`)
  }
}

function keep(times: Record<string, number[]>, name: string, time: number): void {
  const list = times[name] ?? []
  list.push(time)
  times[name] = list
}

const kilobytes = (bytes: number) =>
  `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`

await main()
