import type { Page } from '@playwright/test'
import { attack, tweet } from './seed-events'
import { eventLink, eventRow, expect, findMap, findMarks, openedEvent, test } from './test'

/** How many pixels wide the bar of the attack's first day is drawn. */
async function widthOfDay(page: Page): Promise<number> {
  const id = (await eventRow(page, attack.title).getAttribute('data-event-id')) ?? ''
  return (await findMarks(page, id).first().boundingBox())?.width ?? 0
}

const settled = (page: Page) => page.waitForTimeout(500) // the address follows a gesture when it is over

test('has a lane for each source and a mark for each dating', async ({ page }) => {
  await page.goto('/')
  const map = findMap(page)
  await expect(map.getByText('The Moscow Times')).toBeVisible()
  await expect(map.getByText('Sputnik')).toBeVisible()
  for (const event of [attack, tweet]) {
    const id = (await eventRow(page, event.title).getAttribute('data-event-id')) ?? ''
    await expect(findMarks(page, id)).toHaveCount(2)
  }
})

test('a click on a mark opens its event', async ({ page }) => {
  await page.goto('/')
  const id = (await eventRow(page, attack.title).getAttribute('data-event-id')) ?? ''
  await findMarks(page, id).first().click()
  await expect(openedEvent(page)).toHaveAttribute('data-event-detail', id)
})

test('what a mark opens is fetched when it is pressed', async ({ page }) => {
  await page.goto('/')
  const id = (await eventRow(page, attack.title).getAttribute('data-event-id')) ?? ''
  await findMarks(page, id).first().hover()
  const fetched = page.waitForRequest(request => request.url().endsWith(`/events/${id}/`))
  await page.mouse.down()
  await fetched
  await expect(openedEvent(page)).toHaveCount(0)
  await page.mouse.up()
  await expect(openedEvent(page)).toHaveAttribute('data-event-detail', id)
})

test('the buttons zoom in, out and back to the whole', async ({ page }) => {
  await page.goto('/')
  const fitted = await widthOfDay(page)
  await findMap(page).getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => widthOfDay(page)).toBeGreaterThan(fitted * 1.3)
  await expect(page).toHaveURL(/\?from=2018-04-\d\d[^&]*&to=2018-04-\d\d/)
  await findMap(page).getByRole('button', { name: 'Zoom out' }).click()
  await findMap(page).getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => widthOfDay(page)).toBeCloseTo(fitted, 0)
  await expect(page).toHaveURL(/\/$/)
})

test('Ctrl and the wheel zoom at the pointer; the page stays', async ({ page }) => {
  await page.goto('/')
  const fitted = await widthOfDay(page)
  const box = await findMap(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 100)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await expect.poll(() => widthOfDay(page)).toBeGreaterThan(fitted * 1.3)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('the plain wheel scrolls the page, also over the map', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await page.goto('/')
  const fitted = await widthOfDay(page)
  const box = await findMap(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 60)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(await widthOfDay(page)).toBeCloseTo(fitted, 0)
})

test('a drag pans, opens nothing and makes no history', async ({ page }) => {
  await page.goto('/')
  await findMap(page).getByRole('button', { name: 'Zoom in' }).click()
  await settled(page)
  const length = await page.evaluate(() => history.length)
  const before = page.url()
  const box = await findMap(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 800, (box?.y ?? 0) + 120)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 120, { steps: 8 })
  await page.mouse.up()
  await expect(page).not.toHaveURL(before)
  await expect(openedEvent(page)).toHaveCount(0)
  await settled(page)
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('a link keeps what was in view', async ({ page }) => {
  await page.goto('/')
  const fitted = await widthOfDay(page)
  await page.goto('/?from=2018-04-06&to=2018-04-08')
  await expect.poll(() => widthOfDay(page)).toBeGreaterThan(fitted * 1.5)
})

test('map and list show the same event as chosen', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, tweet.title).click()
  const id = (await openedEvent(page).getAttribute('data-event-detail')) ?? ''
  await expect(eventRow(page, tweet.title)).toHaveAttribute('data-event-id', id)
  await expect(findMarks(page, id).first()).toBeVisible()
})
