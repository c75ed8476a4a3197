import { attack } from './seed-events'
import { eventLink, expect, openedEvent, test, watchShifts } from './test'

test('says what it is in one line', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Syria, April 2018')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syria, April 2018')
  const line = page.getByRole('banner')
  await expect(line).toContainText('7–12 April 2018')
  await expect(line).toContainText('8 events in 2 articles from 2 sources')
  await expect(line).toContainText('1 disputed')
})

test('lists the events in the order of time', async ({ page }) => {
  await page.goto('/')
  const days = page.getByRole('main').getByRole('heading', { level: 2 }).locator('time')
  await expect(days).toHaveCount(4)
  const dates = await days.evaluateAll(times => times.map(time => time.getAttribute('datetime')))
  expect(dates).toEqual(['2018-04-07', '2018-04-09', '2018-04-11', '2018-04-12'])
})

test('marks the event in dispute wherever it stands', async ({ page }) => {
  await page.goto('/')
  const disputed = page.getByRole('article').filter({ hasText: /differ/i })
  await expect(disputed).toHaveCount(2)
})

test('keeps the heading of a day in sight while its events pass', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 })
  await page.goto('/')
  const day = page.locator('[data-date="2018-04-11"]')
  await day.getByRole('article').nth(2).scrollIntoViewIfNeeded()
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, 400)
  await expect(day.getByRole('heading', { level: 2 })).toBeInViewport()
})

test.describe('nothing jumps', () => {
  for (const path of ['/', '/2018-04-11/', '/about/']) {
    test(`while ${path} loads`, async ({ page }) => {
      const readShifts = await watchShifts(page)
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await readShifts()).toBe(0)
    })
  }

  test('when the scripts come late', async ({ page }) => {
    const readShifts = await watchShifts(page)
    await page.route(/\.js$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(await readShifts()).toBe(0)
  })

  test('when an event opens', async ({ page }) => {
    const readShifts = await watchShifts(page)
    await page.goto('/')
    await eventLink(page, attack.title).click()
    await expect(openedEvent(page)).toBeVisible()
    expect(await readShifts()).toBe(0)
  })
})
