import { test as base, expect, type Page } from '@playwright/test'

type Options = {
  /** Troubles that this test brings about and that are no failure of the page. */
  expectedTroubles: RegExp[]
  expectNoTrouble: undefined
}

/**
 * Playwright's test, which also fails when the page says an error, breaks its security policy,
 * misses a file or asks another host for anything.
 */
export const test = base.extend<Options>({
  expectedTroubles: [[], { option: true }],
  expectNoTrouble: [
    async ({ page, baseURL, expectedTroubles }, use) => {
      const troubles = listenForTrouble(page, new URL(baseURL ?? '').hostname)
      await use(undefined)
      const isExpected = (trouble: string) => expectedTroubles.some(known => known.test(trouble))
      expect(troubles.filter(trouble => !isExpected(trouble))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function listenForTrouble(page: Page, hostname: string): string[] {
  const troubles: string[] = []
  page.on('pageerror', error => troubles.push(`error: ${error.message}`))
  page.on('console', message => {
    // Chromium reports breaches of the Content-Security-Policy here too.
    const { url } = message.location()
    if (['error', 'warning'].includes(message.type()))
      troubles.push(`says: ${message.text()} ${url}`)
  })
  page.on('request', request => {
    const url = new URL(request.url())
    const isInline = url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isInline && url.hostname !== hostname) troubles.push(`asks ${request.url()}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
  })
  return troubles
}

/** The first row of the list whose event's title fits. */
export function eventRow(page: Page, title: RegExp) {
  const link = page.getByRole('link', { name: title })
  return page.getByRole('main').getByRole('article').filter({ has: link }).first()
}

/** The link of that row, which opens the event. */
export function eventLink(page: Page, title: RegExp) {
  return eventRow(page, title).getByRole('link', { name: title })
}

/** The opened event. */
export function openedEvent(page: Page) {
  return page.locator('[data-event-detail]')
}

/** Measures layout shifts from the first paint on; call it before the page is loaded. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const isOwn = 'hadRecentInput' in entry && entry.hadRecentInput
        if ('value' in entry && !isOwn) shifts.sum += Number(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Object(window).shifts.sum)
}

/** The map, with its lanes and buttons. */
export function findMap(page: Page) {
  return page.getByRole('region', { name: 'Map' })
}

/** The part of the map that takes the keys. */
export function findMapFocus(page: Page) {
  return page.getByRole('application', { name: /^Map of/ })
}

/** The marks of an event on the map, which readers tell by their look alone; its labels are bare text. */
export function findMarks(page: Page, id: string) {
  return findMap(page).locator(`[data-event-id="${id}"]:has(*)`)
}

type Point = { x: number; y: number }

/** A finger that goes from one point to another; Playwright itself can only tap. */
export async function swipe(page: Page, from: Point, to: Point) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [from])
  for (let step = 1; step <= 10; step += 1) {
    const at = (a: number, b: number) => a + ((b - a) * step) / 10
    await send('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }])
    await page.waitForTimeout(16)
  }
  await send('touchEnd', [])
}
