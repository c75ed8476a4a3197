import type { Page } from '@playwright/test'
import { attack, tweet } from './seed-events'
import { eventLink, expect, openedEvent, test } from './test'

/** Keeps the page's scripts back until what is returned is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route('**/_next/**/*.js', async route => {
    await held
    await route.continue()
  })
  return release
}

/** The first page with an event open, before any of its scripts has run; `release` lets them come. */
async function openEarly(page: Page): Promise<{ release: () => void }> {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await eventLink(page, tweet.title).click()
  await expect(openedEvent(page)).toBeVisible()
  return { release }
}

test('an event opens before the scripts have come, and the timeline takes it over', async ({
  page,
}) => {
  const { release } = await openEarly(page)
  await expect(page).toHaveURL(/:\d+\/$/)
  await eventLink(page, attack.title).click()
  await expect(openedEvent(page)).toContainText('Douma')
  release()
  await expect(page).toHaveURL(/\/events\/[\w-]+\/$/)
  await expect(openedEvent(page)).toContainText('Douma')
  await expect(page.locator('[data-panel-title]')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/:\d+\/$/)
  await expect(openedEvent(page)).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Overview' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('what was opened before the scripts have come can be closed before, too', async ({
    page,
  }) => {
    const { release } = await openEarly(page)
    await page.locator('#panel [data-panel-action="close"]').click()
    await expect(openedEvent(page)).toHaveCount(0)
    release()
    await expect(page.locator('#panel')).not.toHaveAttribute('data-open')
    await expect.poll(() => page.evaluate(() => window.earlyClicks?.address)).toBeNull()
    await expect(page).toHaveURL(/:\d+\/$/)
    await eventLink(page, tweet.title).click()
    await expect(page).toHaveURL(/\/events\//)
    await page.goBack()
    await expect(page.locator('#panel')).not.toHaveAttribute('data-open')
  })
})

test.describe('without an answer', () => {
  test.use({ expectedTroubles: [/ERR_FAILED/] })

  test('what cannot be fetched before the scripts have come opens as a page', async ({ page }) => {
    const release = await holdScripts(page)
    let refused = 0
    await page.route('**/events/**', route =>
      route.request().resourceType() === 'fetch' && refused++ === 0
        ? route.abort()
        : route.continue(),
    )
    await page.goto('/', { waitUntil: 'commit' })
    await eventLink(page, tweet.title).click()
    await expect(page).toHaveURL(/\/events\/[\w-]+\/$/)
    await expect(openedEvent(page)).toBeVisible()
    expect(refused).toBe(1)
    release()
  })
})
