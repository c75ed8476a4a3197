import type { Page } from '@playwright/test'
import { addressOf, crowd } from './sites'
import { expect, findMap, findMapFocus, openedEvent, test } from './test'

test.use({ baseURL: addressOf(crowd) })

/** Keys of the marks that are drawn, each with how far down the map it stands. */
function readMarks(page: Page): Promise<Map<string, number>> {
  return findMap(page)
    .locator('[data-event-id][data-mark]:has(*)')
    .evaluateAll(marks =>
      marks.map((mark): [string, number] => [
        mark.getAttribute('data-mark') ?? '',
        Math.round(
          mark.getBoundingClientRect().top -
            (mark.closest('section')?.getBoundingClientRect().top ?? 0),
        ),
      ]),
    )
    .then(pairs => new Map(pairs))
}

const zoomIn = (page: Page) => findMap(page).getByRole('button', { name: 'Zoom in' }).click()
const settled = (page: Page) => page.waitForTimeout(900) // a gesture, and the tiles it asks for

test('the first screen needs no tile', async ({ page }) => {
  const tiles: string[] = []
  page.on('request', request => {
    if (request.url().includes('/tiles/')) tiles.push(request.url())
  })
  await page.goto('/')
  await settled(page)
  expect(tiles).toEqual([])
  expect((await readMarks(page)).size).toBeGreaterThan(40)
})

test('zooming in adds marks and moves none', async ({ page }) => {
  await page.goto('/')
  const before = await readMarks(page)
  for (let step = 0; step < 3; step++) await zoomIn(page)
  await settled(page)
  const after = await readMarks(page)
  expect([...after.keys()].some(key => !before.has(key))).toBe(true)
  for (const [key, top] of after)
    if (before.has(key)) expect([key, top]).toEqual([key, before.get(key)])
})

test('the map and the page keep to so many elements, however far in', async ({ page }) => {
  await page.goto('/')
  for (let step = 0; step < 8; step++) {
    expect(await findMap(page).locator('*').count()).toBeLessThan(900)
    await zoomIn(page)
    await settled(page)
  }
})

test('keys go from event to event, also to those that were not drawn', async ({ page }) => {
  await page.goto('/?from=2019-01-01&to=2019-03-31')
  await settled(page)
  await findMapFocus(page).focus()
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  await expect(findMap(page).getByRole('status')).not.toBeEmpty()
  await page.keyboard.press('Enter')
  await expect(openedEvent(page)).toHaveCount(1)
})

test.describe('without a network', () => {
  test.use({ expectedTroubles: [/ERR_INTERNET_DISCONNECTED/] })

  test('a map without a network keeps what it has', async ({ page, context }) => {
    await page.goto('/')
    await settled(page)
    const before = await readMarks(page)
    await context.setOffline(true)
    await zoomIn(page)
    await settled(page)
    const after = await readMarks(page)
    expect([...after.keys()].filter(key => before.has(key)).length).toBeGreaterThan(5)
  })
})
