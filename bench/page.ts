import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { browserFlags } from '#e2e/browser-flags'
import { findBrowser } from '#e2e/find-browser'
import { machine } from '#e2e/machine'
import { kinds, type Loaded, sumByKind } from './wire'

/**
 * Builds the site, loads its first page in Chromium and prints what that costs beside the budgets.
 * It fails on nothing: a budget is for people to look at.
 */
async function main(): Promise<void> {
  const seconds = measureBuild()
  const server = spawn(process.execPath, [...program, 'serve', '--dir', out, '--port', port])
  try {
    await waitFor(address)
    print([['processor seconds of the build', seconds.toFixed(1), '40'], ...(await measurePage())])
  } finally {
    server.kill()
  }
}

const program = ['--import', 'tsx', 'lib/cli/main.ts']
const out = '.crossdate/bench/site'
const port = process.env.PORT ?? '4330'
const address = `http://127.0.0.1:${port}/`

type Row = [name: string, value: string, budget?: string]

/** Processor seconds, user and system, of a build from nothing, children included. */
function measureBuild(): number {
  // A static export is compiled into .next, whatever the folder of its pages is called.
  rmSync('.next/cache', { recursive: true, force: true })
  // Node cannot ask what its children used; bash can.
  const script = `TIMEFORMAT='%U %S'; time npm run --silent build -- --out ${out} >&2 2>/dev/null`
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CROSSDATE_DIST: '.next-bench',
      CROSSDATE_ARTEFACT: '.crossdate/bench/timeline.json',
    },
  })
  if (status !== 0) throw new Error('The build failed. Run "npm run build" to see why.')
  const times = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return times.reduce((sum, time) => sum + time, 0)
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer: is the port taken? Set PORT to another.`)
}

async function measurePage(): Promise<Row[]> {
  const executablePath = await findBrowser(machine)
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const loaded = collect(page)
  await page.addInitScript(watchShifts)
  await page.goto(address, { waitUntil: 'networkidle' })
  const measured = await page.evaluate(readPage)
  const heap = await readHeap(page)
  const bytes = sumByKind(await Promise.all(loaded))
  await browser.close()
  return [
    ['over the wire, brotli', kilobytes(bytes.all), '220 kB'],
    ...kinds.map((kind): Row => [`  ${kind}`, kilobytes(bytes[kind])]),
    ['requests', String(loaded.length)],
    ['layout shift', measured.shift.toFixed(4), '0'],
    ['DOM nodes', String(measured.nodes)],
    ['JavaScript heap', kilobytes(heap)],
  ]
}

function collect(page: Page): Promise<Loaded>[] {
  const loaded: Promise<Loaded>[] = []
  page.on('response', response => {
    loaded.push(response.body().then(body => ({ url: response.url(), body })))
  })
  return loaded
}

/** Runs in the page, before anything else does. */
function watchShifts(): void {
  const shifts = { sum: 0 }
  Object.assign(window, { shifts })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shifts.sum += 'value' in entry ? Number(entry.value) : 0
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page. */
function readPage(): { nodes: number; shift: number } {
  const { sum } = Object(window).shifts
  return { nodes: document.querySelectorAll('*').length, shift: sum }
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function print(rows: Row[]): void {
  for (const [name, value, budget] of rows) {
    console.log(`${name.padEnd(32)} ${value.padStart(10)}${budget ? `   at most ${budget}` : ''}`)
  }
}

await main()
