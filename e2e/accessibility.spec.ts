import { findViolations } from './axe'
import { attack } from './seed-events'
import { eventLink, expect, openedEvent, test } from './test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' })

    for (const path of ['/', '/2018-04-11/', '/2018-04/', '/2018/', '/2018-04-10/', '/about/']) {
      test(`${path} has no violation`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' })
        expect(await findViolations(page)).toEqual([])
      })
    }

    test('an open event has none', async ({ page }) => {
      await page.goto('/')
      await eventLink(page, attack.title).click()
      await expect(openedEvent(page)).toBeVisible()
      await expect(page).toHaveTitle(attack.title)
      expect(await findViolations(page)).toEqual([])
    })

    test('an article has none', async ({ page }) => {
      await page.goto('/')
      await eventLink(page, attack.title).click()
      await openedEvent(page)
        .getByRole('link', { name: /article/i })
        .first()
        .click()
      await expect(page).toHaveURL(/\/articles\//)
      await expect(page).not.toHaveTitle(attack.title)
      await expect(page).toHaveTitle(/Syria, April 2018/)
      expect(await findViolations(page)).toEqual([])
    })

    test('a search without a result has none', async ({ page }) => {
      await page.goto('/?q=volcano')
      await expect(page.getByText('No event fits.')).toBeVisible()
      expect(await findViolations(page)).toEqual([])
    })

    test('the list of keys has none', async ({ page }) => {
      await page.goto('/')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
      expect(await findViolations(page)).toEqual([])
    })
  })
}

test('the theme can be chosen and stays', async ({ page }) => {
  await page.goto('/')
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: /change to light/i }).click()
  await page.getByRole('button', { name: /change to dark/i }).click()
  expect(await background()).not.toBe(light)
  await page.reload()
  expect(await background()).not.toBe(light)
})
