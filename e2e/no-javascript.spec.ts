import { attack, seedEvents } from './seed-events'
import { eventLink, expect, openedEvent, test } from './test'

test.use({ javaScriptEnabled: false })

test('the first page lists all events', async ({ page }) => {
  await page.goto('/')
  for (const event of Object.values(seedEvents)) {
    await expect(eventLink(page, event.title)).toBeVisible()
  }
})

test('an event opens with its excerpts, and closes', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, attack.title).click()
  const detail = openedEvent(page)
  for (const words of Object.values(attack.says)) await expect(detail).toContainText(words)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^close/i })
    .click()
  await expect(openedEvent(page)).toHaveCount(0)
})

test('a day and its neighbours can be read', async ({ page }) => {
  await page.goto('/2018-04-10/')
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/no event/i)).toBeVisible()
  await panel.getByRole('link', { name: /11 April/ }).click()
  await expect(panel.getByRole('heading', { name: 'Wednesday 11 April 2018' })).toBeVisible()
  await expect(panel.locator('[data-event-id]').first()).toBeVisible()
})

test('the method and the problems can be read', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'how this was made' }).first().click()
  await expect(page).toHaveURL(/\/about\/$/)
  await expect(page.getByText('Sputnik').first()).toBeVisible()
})

test('shows no control that does nothing', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})
