import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browserFlags } from '#e2e/browser-flags'
import { findBrowser } from '#e2e/find-browser'
import { machine } from '#e2e/machine'
import { readOptions } from './options'
import { makeEvents } from './view-events'
import { type Measures, measurePage, type Slowed } from './view-measure'
import { buildSite, serveSite } from './view-site'

const usage = `Usage: npm run bench:view -- [--events 100,1000,10000,100000] [--cpu 4] [--net slow4g]
                             [--runs 3] [--keep] [--sites DIR] [--seed N]

Builds sites of made-up events with crossdate build --events and measures them in Chromium.

  --events SIZES  only these sizes
  --cpu N         a processor N times as slow
  --net slow4g    1.6 Mbit/s and 150 ms
  --runs N        loads of each page, each with nothing kept; the median is printed
  --keep          use the site of an earlier run where there is one
  --sites DIR     sites built elsewhere, each in a folder named by its size
`
const port = process.env.PORT ?? '4340'
const address = `http://127.0.0.1:${port}/`

/** What the page is to reach, as the unit it is printed in. */
const targets: Record<string, string> = {
  interactive: '3000 ms on a phone at 10,000',
  'largest paint': '1800 ms on a phone at 10,000',
  bytes: '200 kB at 1,000, 210 at 10,000, 230 at 100,000',
  'panning, p95 frame': '33 ms',
  'heap after collection': '8000 kB at 1,000, 9000 at 10,000, 14000 at 100,000',
  elements: '1500',
  'opening, worst of ten': '100 ms, 200 at a quarter of the speed',
  'search, worst answer': '50 ms at 10,000, 100 at 100,000',
  'layout shift': '0',
}
const kilobytes = new Set([
  'bytes',
  'html',
  'js',
  'css',
  'fonts',
  'images',
  'data',
  'heap after collection',
])

async function main(): Promise<void> {
  const values = readOptions(usage, {
    events: { type: 'string' },
    cpu: { type: 'string' },
    net: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    sites: { type: 'string' },
    keep: { type: 'boolean' },
  })
  const sizes = (values.events ?? '100,1000,10000,100000').split(',').map(Number)
  const [cpu, runs, seed] = [values.cpu ?? 1, values.runs ?? 3, values.seed ?? 1].map(Number)
  const isWrong = [...sizes, cpu, runs, seed].some(number => !Number.isInteger(number))
  if (isWrong || !cpu || !runs || !seed || (values.net ?? 'slow4g') !== 'slow4g') {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  const slowed = { cpu, isSlowNetwork: values.net === 'slow4g' }
  for (const size of sizes) {
    const isKept = values.keep === true
    const site = values.sites
      ? { out: join(values.sites, String(size)), processorSeconds: null }
      : buildSite(size, seed, isKept)
    const measures = await measureSite(site.out, wordsOf(size, seed), slowed, runs)
    print(size, slowed, { 'build, processor seconds': site.processorSeconds, ...measures })
  }
}

async function measureSite(
  out: string,
  words: string[],
  slowed: Slowed,
  runs: number,
): Promise<Measures> {
  const server = await serveSite(out, port)
  const executablePath = await findBrowser(machine)
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    // The server compresses each file once: the first load is not measured.
    await measurePage(browser, address, { cpu: 1, isSlowNetwork: false }, [])
    return await measureRuns(browser, words, slowed, runs)
  } finally {
    await browser.close()
    server.kill()
  }
}

/** The median of each figure; the last run is also put to use. */
async function measureRuns(
  browser: Browser,
  words: string[],
  slowed: Slowed,
  runs: number,
): Promise<Measures> {
  const all: Measures[] = []
  for (let run = 1; run <= runs; run++) {
    all.push(await measurePage(browser, address, slowed, run === runs ? words : []))
  }
  const names = Object.keys(all.at(-1) ?? {})
  return Object.fromEntries(names.map(name => [name, median(all.map(one => one[name] ?? null))]))
}

function median(values: (number | null)[]): number | null {
  const sorted = values.filter(value => value !== null).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Ten words of titles, long enough to be typed. */
function wordsOf(size: number, seed: number): string[] {
  const words = new Set<string>()
  const apart = Math.max(1, Math.floor(size / 20))
  let index = 0
  for (const { title } of makeEvents(size, seed)) {
    const word = title
      .toLowerCase()
      .split(' ')
      .find(one => one.length > 4)
    if (index++ % apart === 0 && word && words.size < 10) words.add(word)
  }
  return [...words]
}

function print(size: number, { cpu, isSlowNetwork }: Slowed, measures: Measures): void {
  const how = `${cpu > 1 ? `, processor ${cpu} times as slow` : ''}${isSlowNetwork ? ', slow4g' : ''}`
  console.log(`\n${size.toLocaleString('en')} events${how} (load ${loadavg()[0]?.toFixed(1)})`)
  for (const [name, value] of Object.entries(measures)) {
    if (value === null && name.startsWith('build')) continue
    const target = targets[name]
    console.log(
      `  ${name.padEnd(26)} ${format(name, value).padStart(12)}${target ? `   at most ${target}` : ''}`,
    )
  }
}

function format(name: string, value: number | null): string {
  if (value === null) return 'none'
  if (kilobytes.has(name)) return `${(value / 1000).toFixed(1)} kB`
  if (name === 'layout shift') return value.toFixed(4)
  if (/requests|elements|searches|seconds/.test(name)) return value.toFixed(0)
  return `${value.toFixed(0)} ms`
}

await main()
