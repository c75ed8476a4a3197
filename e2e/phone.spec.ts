import type { Page } from '@playwright/test'
import { findViolations } from './axe'
import { attack, tweet } from './seed-events'
import {
  eventLink,
  eventRow,
  expect,
  findMap,
  findMarks,
  openedEvent,
  swipe,
  test,
  watchShifts,
} from './test'

async function centreOfMap(page: Page) {
  const box = await findMap(page).boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

for (const path of ['/', '/2018-04-11/', '/about/']) {
  test(`${path} fits the screen and does not jump`, async ({ page }) => {
    const readShifts = await watchShifts(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await readShifts()).toBe(0)
  })
}

test('the first screen shows the map and the first event', async ({ page }) => {
  await page.goto('/')
  await expect(findMap(page)).toBeInViewport()
  await expect(eventLink(page, attack.title)).toBeInViewport()
})

test('a tap opens a sheet, back closes it', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, tweet.title).tap()
  await expect(openedEvent(page)).toBeInViewport()
  await expect(openedEvent(page)).toContainText(tweet.says.Sputnik ?? '')
  await page.goBack()
  await expect(openedEvent(page)).toHaveCount(0)
  await expect(eventLink(page, tweet.title)).toBeVisible()
})

test('a tap on a mark opens its event, Close closes it', async ({ page }) => {
  await page.goto('/')
  const id = (await eventRow(page, attack.title).getAttribute('data-event-id')) ?? ''
  await findMarks(page, id).first().tap()
  await expect(openedEvent(page)).toHaveAttribute('data-event-detail', id)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^close/i })
    .tap()
  await expect(openedEvent(page)).toHaveCount(0)
})

test('a vertical swipe over the map scrolls the page', async ({ page }) => {
  await page.goto('/')
  const { x, y } = await centreOfMap(page)
  await swipe(page, { x, y }, { x, y: y - 180 })
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60)
  await expect(page).toHaveURL(/\/$/)
})

test('a sideways drag pans the map', async ({ page }) => {
  await page.goto('/?from=2018-04-09&to=2018-04-11')
  const { x, y } = await centreOfMap(page)
  await swipe(page, { x: x + 100, y }, { x: x - 60, y })
  await expect(page).not.toHaveURL(/from=2018-04-09&to=2018-04-11/)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('targets are large enough for a finger', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, attack.title).tap()
  await expect(openedEvent(page)).toBeVisible()
  for (const control of await page
    .getByRole('complementary')
    .getByRole('navigation')
    .getByRole('link', { disabled: false })
    .all()) {
    const box = await control.boundingBox()
    if (box) expect(box.height).toBeGreaterThanOrEqual(24)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}, sheet open and closed`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/')
    expect(await findViolations(page)).toEqual([])
    await eventLink(page, attack.title).tap()
    await expect(openedEvent(page)).toBeVisible()
    await expect(page).toHaveTitle(attack.title)
    expect(await findViolations(page)).toEqual([])
  })
}
