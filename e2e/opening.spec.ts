import { attack, briefing, tweet } from './seed-events'
import { eventLink, eventRow, expect, openedEvent, test } from './test'

test('a click opens an event beside the list, which stays', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await eventLink(page, tweet.title).click()
  await expect(page).toHaveURL(/\/events\/[\w-]+\/$/)
  await expect(openedEvent(page)).toBeVisible()
  await expect(eventLink(page, attack.title)).toBeVisible()
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})

test('the list and the panel show the same event', async ({ page }) => {
  await page.goto('/')
  const row = eventRow(page, tweet.title)
  await eventLink(page, tweet.title).click()
  const id = await openedEvent(page).getAttribute('data-event-detail')
  await expect(row).toHaveAttribute('data-event-id', id ?? '')
  await expect(page).toHaveURL(new RegExp(`/events/${id}/$`))
})

test('back closes what a click opened, forward opens it again', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, attack.title).click()
  await expect(openedEvent(page)).toContainText('Douma')
  const first = page.url()
  await eventLink(page, briefing.title).click()
  await expect(openedEvent(page)).not.toContainText('Douma')
  await page.goBack()
  await expect(page).toHaveURL(first)
  await expect(openedEvent(page)).toContainText('Douma')
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(openedEvent(page)).toHaveCount(0)
  await page.goForward()
  await expect(page).toHaveURL(first)
  await expect(openedEvent(page)).toContainText('Douma')
})

test('Close leads back to the timeline', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, tweet.title).click()
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^close/i })
    .click()
  await expect(openedEvent(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
})

test('next walks through all events in time and ends', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, attack.title).click()
  const detail = openedEvent(page)
  const next = page.getByRole('complementary').getByRole('link', { name: /^next/i })
  await expect(detail).toBeVisible()
  const seen: string[] = []
  for (;;) {
    const id = (await detail.getAttribute('data-event-detail')) ?? ''
    seen.push(id)
    if (!(await next.isEnabled())) break
    await next.click()
    await expect(detail).not.toHaveAttribute('data-event-detail', id)
  }
  expect(new Set(seen).size).toBe(8)
  expect(seen).toHaveLength(8)
})
