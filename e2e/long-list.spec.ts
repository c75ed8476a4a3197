import type { Page } from '@playwright/test'
import { addressOf, crowd } from './sites'
import { expect, findMap, openedEvent, test, watchShifts } from './test'

// A timeline of which a page carries the first rows only.
test.use({ baseURL: addressOf(crowd) })

const rows = (page: Page) => page.getByRole('main').getByRole('article')
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const scrollToPart = (page: Page, part: number) =>
  page.evaluate(to => scrollTo(0, to * (document.documentElement.scrollHeight - innerHeight)), part)

/** The place of the first row in sight and where it stands in the window. */
function readFirstRow(page: Page) {
  return page.evaluate(() => {
    const covered = document.querySelector('[data-sticks]')?.getBoundingClientRect().bottom ?? 0
    for (const row of document.querySelectorAll<HTMLElement>('main article')) {
      const { top, bottom } = row.getBoundingClientRect()
      if (bottom > covered && top < innerHeight) return { place: Number(row.dataset.place), top }
    }
    return null
  })
}

async function waitForRows(page: Page): Promise<{ place: number; top: number }> {
  await expect.poll(() => readFirstRow(page)).not.toBeNull()
  await page.waitForTimeout(200)
  const row = await readFirstRow(page)
  if (!row) throw new Error('no row is in sight')
  return row
}

test('holds few elements wherever one scrolls, and ends with the last row', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  for (const part of [0, 0.3, 0.7, 1]) {
    await scrollToPart(page, part)
    await waitForRows(page)
    expect(await elements(page)).toBeLessThan(1500)
  }
  const last = rows(page).last()
  const size = await last.getAttribute('aria-setsize')
  await expect(last).toHaveAttribute('aria-posinset', size ?? '')
  await expect(page.getByRole('heading', { level: 2, name: /^Without a date/ })).toBeVisible()
})

test('the scroll bar stands where the rows are', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  const size = Number(await rows(page).first().getAttribute('aria-setsize'))
  for (const part of [0.25, 0.5, 0.75]) {
    await scrollToPart(page, part)
    const { place } = await waitForRows(page)
    expect(Math.abs(place / size - part)).toBeLessThan(0.08)
  }
})

test('nothing moves by itself while one scrolls up', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  await scrollToPart(page, 0.6)
  await waitForRows(page)
  await page.mouse.move(500, 700)
  for (let step = 0; step < 12; step++) {
    const before = await waitForRows(page)
    await page.mouse.wheel(0, -60)
    await page.waitForTimeout(150)
    const top = await page.evaluate(
      place => document.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect().top,
      before.place,
    )
    expect(Math.abs((top ?? 0) - before.top - 60)).toBeLessThan(2)
  }
})

test('a date in the middle is opened by its address, with its heading in sight', async ({
  page,
}) => {
  await page.goto('/')
  await waitForRows(page)
  await scrollToPart(page, 0.5)
  await waitForRows(page)
  const date = await rows(page).nth(8).locator('xpath=ancestor::section').getAttribute('data-date')
  await page.goto(`/${date}/`)
  const section = page.locator(`main [data-date="${date}"]`)
  await expect(section.getByRole('article').first()).toBeInViewport()
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport()
})

test('an event opened beside the list is brought into sight', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  await rows(page).nth(2).getByRole('link').first().click()
  await expect(openedEvent(page)).toBeVisible()
  await scrollToPart(page, 0.8)
  await waitForRows(page)
  const next = page.getByRole('complementary').getByRole('link', { name: /^next/i })
  const id = (await openedEvent(page).getAttribute('data-event-detail')) ?? ''
  await next.click()
  await expect(openedEvent(page)).not.toHaveAttribute('data-event-detail', id)
  const opened = await openedEvent(page).getAttribute('data-event-detail')
  await expect(page.locator(`main [data-event-id="${opened}"]`).first()).toBeInViewport()
})

test('the focus is kept however far one scrolls, and Tab goes on from there', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  const link = rows(page).nth(3).getByRole('link').first()
  await link.focus()
  const place = await page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place,
  )
  await scrollToPart(page, 0.9)
  await waitForRows(page)
  const placeInFocus = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place)
  expect(await placeInFocus()).toBe(place)
  // A row has a link and a button; another date may have its own between.
  for (let steps = 0; steps < 5; steps++) {
    await page.keyboard.press('Tab')
    const now = Number((await placeInFocus()) ?? place)
    expect([Number(place), Number(place) + 1]).toContain(now)
    if (now > Number(place)) return
  }
  throw new Error('Tab did not lead to the next row')
})

test('search answers as one types, marks what fits and counts every choice', async ({ page }) => {
  await page.goto('/')
  await waitForRows(page)
  const title = await rows(page).first().getByRole('link').first().innerText()
  const word = title.split(/\W+/).find(one => one.length > 4) ?? title
  await page.getByRole('searchbox').fill(word)
  await expect(rows(page).locator('mark').first()).toHaveText(new RegExp(`^${word}`, 'i'))
  const status = page.getByRole('status').filter({ hasText: / of [\d,]+ events/ })
  const found = Number((await status.innerText()).replace(/\D.*/, ''))
  expect(found).toBeGreaterThan(0)
  await expect(page.getByRole('button', { name: `All ${found}` })).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await expect(page.getByRole('main').locator('mark')).toHaveCount(0)
})

test.describe('nothing jumps', () => {
  /** A network on which rows come long after the reader has done something. */
  const delayRows = (page: Page) =>
    page.route(/\/data\/[^/]+\/rows\//, async route => {
      await new Promise(resolve => setTimeout(resolve, 800))
      await route.continue()
    })

  test('while rows come to where one has scrolled', async ({ page }) => {
    const readShifts = await watchShifts(page)
    await delayRows(page)
    await page.goto('/')
    await waitForRows(page)
    for (const part of [0.5, 0.9, 0.2]) {
      await scrollToPart(page, part)
      await waitForRows(page)
    }
    expect(await readShifts()).toBeLessThan(0.001)
  })

  test('when an event far away is opened on the map', async ({ page }) => {
    const readShifts = await watchShifts(page)
    await delayRows(page)
    await page.goto('/')
    await waitForRows(page)
    const mark = findMap(page).locator('[data-event-id][data-mark]').nth(60)
    const id = await mark.getAttribute('data-event-id')
    await mark.click({ force: true })
    await expect(openedEvent(page)).toBeVisible()
    const opened = await openedEvent(page).getAttribute('data-event-detail')
    expect(opened).not.toBeNull()
    await expect(page.locator(`main [data-event-id="${opened ?? id}"]`).first()).toBeInViewport()
    expect(await readShifts()).toBeLessThan(0.001)
  })

  for (const query of ['from=2018-01-01&to=2018-03-31', 'status=planned', 'source=paper-5']) {
    test(`while a link to ${query} loads`, async ({ page }) => {
      const readShifts = await watchShifts(page)
      await page.goto(`/?${query}`, { waitUntil: 'networkidle' })
      await expect(findMap(page).locator('[data-mark]').first()).toBeVisible()
      await expect(rows(page).first()).toBeVisible()
      expect(await readShifts()).toBeLessThan(0.001)
    })
  }
})

test.describe('without a connection', () => {
  test.use({ expectedTroubles: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] })

  test('says so in words, and tries again', async ({ page }) => {
    await page.goto('/')
    await waitForRows(page)
    // Not by going offline: the page tries again by itself as soon as it is back.
    await page.route(/\/data\//, route => route.abort())
    await scrollToPart(page, 0.95)
    await expect(page.getByText('Some events could not be loaded')).toBeVisible()
    await page.unroute(/\/data\//)
    await page.getByRole('button', { name: 'Try again' }).click()
    await waitForRows(page)
    await expect(page.getByText('Some events could not be loaded')).toHaveCount(0)
  })

  test('a link to what cannot be found out covers nothing for long', async ({ page }) => {
    await page.route(/\/data\//, route => route.abort())
    await page.goto('/?status=planned')
    await expect(page.getByText('Some events could not be loaded')).toBeVisible()
    await expect(findMap(page).locator('[data-mark]').first()).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('shows the first rows and leads to the pages of the dates', async ({ page }) => {
    await page.goto('/')
    expect(await rows(page).count()).toBeGreaterThan(12)
    await page.getByRole('navigation', { name: 'More events' }).getByRole('link').first().click()
    await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('#panel [data-event-id]').count()).toBeGreaterThan(0)
  })
})
