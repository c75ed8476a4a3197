import type { Browser, CDPSession, Page } from '@playwright/test'
import { armAnswer, armOpening, findClickable, startFrames, startProbe } from './view-probe'
import { type Kind, kindOf } from './wire'

/** How the machine is slowed: the processor so many times, the network to a phone's. */
export type Slowed = { cpu: number; isSlowNetwork: boolean }

/** Milliseconds, bytes, numbers; null where it could not be measured. */
export type Measures = Record<string, number | null>

const phone = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
}
const map = 'section[aria-label="Map"] [role="application"]'

type Session = { browser: Browser; page: Page; devtools: CDPSession; patience: number }

/** Loads the page with nothing kept of before, and measures it; with `words` also in use. */
export async function measurePage(
  browser: Browser,
  address: string,
  slowed: Slowed,
  words: string[],
): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    const session = { browser, page, devtools, patience: 15_000 * slowed.cpu }
    page.setDefaultTimeout(60_000)
    await slowDown(devtools, slowed)
    // What compiles this file names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = named => named')
    await page.addInitScript(startProbe)
    const loaded = await measureLoad(session, address)
    if (words.length === 0) return loaded
    return { ...loaded, ...(await measureUse(session, words)) }
  } finally {
    await context.close()
  }
}

async function slowDown(devtools: CDPSession, { cpu, isSlowNetwork }: Slowed): Promise<void> {
  await devtools.send('Network.enable')
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (isSlowNetwork) await devtools.send('Network.emulateNetworkConditions', phone)
}

/** Until the first event that was clicked as soon as it could be seen is open. */
async function measureLoad(session: Session, address: string): Promise<Measures> {
  const { page, devtools, patience } = session
  const bytes = countBytes(devtools)
  const processorBefore = await processorTime(session)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.probe?.seen.event !== undefined)
  const isOpen = (await clickUntilOpen(session)) !== null
  const processor = (await processorTime(session)) - processorBefore
  const sums = { ...bytes }
  await page.waitForTimeout(Math.min(patience, 2000))
  const read = await page.evaluate(() => ({
    interactive: window.probe.seen.opened ?? null,
    seen: window.probe.seen.event ?? null,
    'largest paint': window.probe.largestPaint,
    'layout shift': window.probe.shift,
    elements: document.querySelectorAll('*').length,
  }))
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return {
    ...read,
    'processor to interactive': isOpen ? processor : null,
    'heap after collection': usedSize,
    ...sums,
  }
}

/** Clicks until an event opens: the first clicks may come before the page listens. */
async function clickUntilOpen(session: Session): Promise<number | null> {
  for (let tries = 0; tries < 4; tries++) {
    const targets = await session.page.evaluate(findClickable)
    const target = targets[Math.min(targets.length - 1, tries * 3)]
    if (!target) return null
    const limit = tries < 3 ? session.patience / 5 : session.patience
    const time = await openOne(session, target, limit)
    if (time !== null) return time
  }
  return null
}

async function openOne(
  { page }: Session,
  { x, y }: { x: number; y: number },
  limit: number,
): Promise<number | null> {
  await page.evaluate(armOpening, limit)
  await page.mouse.click(x, y)
  return page.evaluate(() => window.probe.answer)
}

async function measureUse(session: Session, words: string[]): Promise<Measures> {
  const panning = await measurePanning(session)
  // The map moves on for up to a second after it was let go of.
  await session.page.waitForTimeout(1000)
  const openings = await measureOpenings(session)
  const answers = await measureAnswers(session, words)
  return {
    'panning, p95 frame': quantile(panning, 0.95),
    'panning, worst frame': quantile(panning, 1),
    'opening, worst of ten': openings.length === 10 ? quantile(openings, 1) : null,
    'opening, median': quantile(openings, 0.5),
    'search, worst answer': quantile(answers, 1),
    'search, median answer': quantile(answers, 0.5),
    'searches answered': answers.length,
  }
}

/** Frames while the map is dragged to and fro for three seconds. */
async function measurePanning({ page }: Session): Promise<number[]> {
  const box = await page.locator(map).first().boundingBox()
  if (!box) return []
  const y = box.y + box.height * 0.93
  let x = box.x + box.width / 2
  let step = -12
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(startFrames)
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    x += step
    if (x < box.x + box.width * 0.15 || x > box.x + box.width * 0.85) step = -step
    await page.mouse.move(x, y)
    await page.waitForTimeout(8)
  }
  const frames = await page.evaluate(() => {
    window.probe.isCounting = false
    return window.probe.frames
  })
  await page.mouse.up()
  return frames.slice(1)
}

async function measureOpenings(session: Session): Promise<number[]> {
  const times: number[] = []
  const opened = new Set<string>()
  for (let count = 0; count < 10; count++) {
    await session.page.waitForTimeout(150)
    const targets = await session.page.evaluate(findClickable)
    const fresh = targets.filter(({ id }) => !opened.has(id))
    const target = fresh[Math.floor(((count + 0.5) / 10) * fresh.length)]
    if (!target) continue
    opened.add(target.id)
    const time = await openOne(session, target, session.patience / 3)
    if (time !== null) times.push(time)
  }
  return times
}

/** From the fourth letter of a word until what is found looks different. */
async function measureAnswers({ page, patience }: Session, words: string[]): Promise<number[]> {
  const box = page.getByRole('searchbox').first()
  const times: number[] = []
  for (const word of words) {
    await box.fill('')
    await box.pressSequentially(word.slice(0, 3))
    await page.waitForTimeout(Math.min(patience / 5, 1500))
    await page.evaluate(armAnswer, patience / 3)
    await page.keyboard.press(word.charAt(3))
    const time = await page.evaluate(() => window.probe.answer)
    if (time !== null) times.push(time)
  }
  return times
}

/** Bytes over the wire, by kind, that grow while the page loads. */
function countBytes(devtools: CDPSession): Record<Kind | 'bytes' | 'requests', number> {
  const bytes = { bytes: 0, requests: 0, html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0 }
  const kinds = new Map<string, Kind>()
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const isData = /\.bin$/.test(new URL(response.url).pathname)
    kinds.set(requestId, isData ? 'data' : kindOf(response.url))
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'data'] += encodedDataLength
    bytes.bytes += encodedDataLength
    bytes.requests++
  })
  return bytes
}

/** Milliseconds of all processes that draw pages: steadier than the clock on a busy machine. */
async function processorTime({ browser }: Session): Promise<number> {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

function quantile(values: number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(part * (sorted.length - 1))] ?? null
}
