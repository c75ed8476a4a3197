import type { Page } from '@playwright/test'
import { findViolations } from './axe'
import { addressOf, crowd, seeds } from './sites'
import { expect, findMap, swipe, test, watchShifts } from './test'

test.use({ baseURL: addressOf(crowd) })

const year = '/?from=2018-01-01&to=2018-12-31'
/** Until a gesture is over and the address after it is written. */
async function settled(page: Page) {
  let before = ''
  while (before !== page.url()) {
    before = page.url()
    await page.waitForTimeout(1500) // generous: where it pauses under load it is not over
  }
}

const overview = (page: Page) => findMap(page).getByRole('group', { name: 'Overview' })
const start = (page: Page) => overview(page).getByRole('slider', { name: 'Start of the view' })
const end = (page: Page) => overview(page).getByRole('slider', { name: 'End of the view' })
const stretch = (page: Page) => overview(page).getByRole('slider', { name: 'Stretch in view' })

/** What the address says is in view, in days. */
function readRange(page: Page) {
  const query = new URL(page.url()).searchParams
  const dayOf = (name: string) => {
    const text = query.get(name) ?? ''
    const isLastDay = name === 'to' && !text.includes('T')
    return Date.parse(text.length > 10 ? `${text}Z` : text) / 86_400_000 + (isLastDay ? 1 : 0)
  }
  const [from, to] = [dayOf('from'), dayOf('to')]
  return { from, to, span: to - from }
}

async function boxOf(page: Page, part: typeof overview) {
  const box = await part(page).boundingBox()
  if (!box) throw new Error('the overview is not there')
  return { ...box, centre: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}

/** A mouse that is pressed, moved across and let go of. */
async function dragAcross(page: Page, from: { x: number; y: number }, pixels: number) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + pixels, from.y, { steps: 6 })
  await page.mouse.up()
  await settled(page)
}

test('stands over all of a long timeline and says what is in view', async ({ page }) => {
  await page.goto(year)
  await expect(start(page)).toHaveAttribute('aria-valuetext', 'Monday 1 January 2018')
  await expect(end(page)).toHaveAttribute('aria-valuetext', 'Monday 31 December 2018')
  await expect(stretch(page)).toHaveAttribute('aria-valuetext', /1 January.*31 December 2018/)
})

test('a short timeline does without', async ({ page }) => {
  await page.goto(addressOf(seeds), { waitUntil: 'networkidle' })
  await expect(findMap(page)).toBeVisible()
  await expect(overview(page)).toHaveCount(0)
  await findMap(page).getByRole('button', { name: 'Zoom in' }).click()
  await settled(page)
  await expect(overview(page)).toHaveCount(0)
})

test('the window is dragged: as much is in view, later, and no history is made', async ({
  page,
}) => {
  await page.goto(year)
  const { centre } = await boxOf(page, stretch)
  const before = readRange(page)
  const length = await page.evaluate(() => history.length)
  await dragAcross(page, centre, 120)
  const after = readRange(page)
  expect(after.from).toBeGreaterThan(before.from + 100)
  expect(after.span).toBeCloseTo(before.span, 1)
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('its edges are pulled, one stays where it is', async ({ page }) => {
  await page.goto(year)
  await dragAcross(page, (await boxOf(page, end)).centre, 100)
  const wider = readRange(page)
  expect(wider.from).toBe(Date.parse('2018-01-01') / 86_400_000)
  expect(wider.span).toBeGreaterThan(500)
  await dragAcross(page, (await boxOf(page, start)).centre, 60)
  expect(readRange(page).to).toBeCloseTo(wider.to, 2)
  expect(readRange(page).from).toBeGreaterThan(wider.from + 100)
})

test('a press beside the window brings it there, a drag draws a new one', async ({ page }) => {
  await page.goto(year)
  const { x, width, centre } = await boxOf(page, overview)
  const before = readRange(page)
  await page.mouse.click(x + width * 0.85, centre.y)
  await expect.poll(() => readRange(page).from).toBeGreaterThan(before.from)
  await settled(page)
  const there = readRange(page)
  expect(there.span).toBeCloseTo(before.span, 1)
  expect(new Date(there.from * 86_400_000).getUTCFullYear()).toBeGreaterThan(2021)
  // The list has followed, and the map with it to the top of the window.
  const now = await boxOf(page, overview)
  await dragAcross(page, { x: x + width * 0.1, y: now.centre.y }, width * 0.2)
  expect(readRange(page).span).toBeGreaterThan(before.span * 1.5)
  expect(new Date(readRange(page).from * 86_400_000).getUTCFullYear()).toBeLessThan(2017)
})

test('over the whole a drag draws a window, and Fit takes it away', async ({ page }) => {
  await page.goto('/')
  const { x, width, centre } = await boxOf(page, overview)
  await dragAcross(page, { x: x + width * 0.4, y: centre.y }, width * 0.2)
  const { span } = readRange(page)
  expect(span).toBeGreaterThan(500)
  expect(span).toBeLessThan(1000)
  await findMap(page).getByRole('button', { name: 'Fit' }).click()
  await expect(page).toHaveURL(/\/$/)
  const [least, now] = await start(page).evaluate(slider => [
    slider.getAttribute('aria-valuemin'),
    slider.getAttribute('aria-valuenow'),
  ])
  expect(now).toBe(least)
})

test('keys move each part: by a step, by many, to the ends', async ({ page }) => {
  await page.goto(year)
  await start(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(start(page)).not.toHaveAttribute('aria-valuetext', 'Monday 1 January 2018')
  await expect(end(page)).toHaveAttribute('aria-valuetext', 'Monday 31 December 2018')
  await page.keyboard.press('Home')
  const least = await start(page).getAttribute('aria-valuemin')
  await expect(start(page)).toHaveAttribute('aria-valuenow', least ?? '')
  await page.keyboard.press('Tab')
  await expect(stretch(page)).toBeFocused()
  await page.goto(year)
  await stretch(page).focus()
  await page.keyboard.press('PageDown')
  await settled(page)
  expect(readRange(page).span).toBeCloseTo(365, 1)
  expect(readRange(page).to).toBeLessThan(Date.parse('2018-06-01') / 86_400_000)
  await page.keyboard.press('End')
  const most = Number(await end(page).getAttribute('aria-valuemax'))
  await expect(end(page)).toHaveAttribute('aria-valuenow', String(most))
})

test('the window follows the map', async ({ page }) => {
  await page.goto(year)
  const before = await boxOf(page, stretch)
  await findMap(page).getByRole('button', { name: 'Zoom out' }).click()
  const width = async () => (await boxOf(page, stretch)).width
  await expect.poll(width).toBeGreaterThan(before.width * 1.3)
  await settled(page)
  const after = await boxOf(page, stretch)
  expect(after.centre.x).toBeCloseTo(before.centre.x, -1)
})

test('shows where what was found lies', async ({ page }) => {
  await page.goto('/')
  const shape = overview(page).locator('path')
  const whole = await shape.getAttribute('d')
  await page.getByRole('button', { name: /^Disputed/ }).click()
  await expect(shape).not.toHaveAttribute('d', whole ?? '')
})

test('nothing moves when it comes, and it is bounded', async ({ page }) => {
  const readShifts = await watchShifts(page)
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(overview(page)).toBeVisible()
  expect(await readShifts()).toBe(0)
  expect(await overview(page).locator('*').count()).toBeLessThan(60)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [what, path] of [
    ['over all', '/'],
    ['over a year', year],
    ['over days', '/?from=2018-05-01&to=2018-05-03'],
  ] as const) {
    test(`axe finds nothing in ${colorScheme} with the window ${what}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(overview(page)).toBeVisible()
      expect(await findViolations(page)).toEqual([])
    })
  }
}

test.describe('on a phone', () => {
  const viewport = { width: 390, height: 844 }
  test.use({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

  test('each part is as large as a finger', async ({ page }) => {
    for (const path of ['/', year, '/?from=2018-05-01&to=2018-05-03']) {
      await page.goto(path)
      for (const part of [start, stretch, end]) {
        const { x, width, height } = await boxOf(page, part)
        expect(width).toBeGreaterThanOrEqual(44)
        expect(height).toBeGreaterThanOrEqual(44)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(390)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })

  test('a finger drags the window across', async ({ page }) => {
    await page.goto(year)
    const before = readRange(page)
    const { centre } = await boxOf(page, stretch)
    await swipe(page, centre, { x: centre.x + 60, y: centre.y })
    await settled(page)
    expect(readRange(page).from).toBeGreaterThan(before.from + 200)
    expect(readRange(page).span).toBeCloseTo(before.span, 1)
  })

  test('a vertical swipe over it scrolls the page and moves no edge', async ({ page }) => {
    await page.goto('/')
    for (const part of [start, stretch]) {
      await page.evaluate(() => scrollTo(0, 0))
      const { centre } = await boxOf(page, part)
      await swipe(page, centre, { x: centre.x + 10, y: centre.y - 200 })
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60)
      await settled(page)
      await expect(page).toHaveURL(/\/$/)
    }
  })
})
