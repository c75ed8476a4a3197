import { addressOf, hostile } from './sites'
import { expect, test } from './test'

// The second site lies in a folder of its host.
test.use({ baseURL: addressOf(hostile), permissions: ['clipboard-read', 'clipboard-write'] })

test('copied links lead below the base path', async ({ page }) => {
  await page.goto('./')
  const row = page
    .getByRole('article')
    .filter({ hasText: /aground/ })
    .first()
  await row.hover()
  await row.getByRole('button', { name: /^Copy link/ }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(`${addressOf(hostile, '/events/')}`)
  await page.goto(copied)
  await expect(page.locator('[data-event-detail]')).toContainText('aground')
})

test('dates, back and the way home stay below it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Monday 3 March 2031', exact: true }).click()
  await expect(page).toHaveURL(addressOf(hostile, '/2031-03-03/'))
  await page.goBack()
  await expect(page).toHaveURL(addressOf(hostile))
  await page.getByRole('link', { name: 'how this was made' }).first().click()
  await expect(page).toHaveURL(addressOf(hostile, '/about/'))
})

test('cards and files are named with it', async ({ page, request }) => {
  await page.goto('./2031-03-03/')
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(canonical).toBe(`https://timeline.example${hostile.basePath}/2031-03-03/`)
  const picture = await request.get(new URL(image ?? '').pathname)
  expect(picture.headers()['content-type']).toBe('image/png')
  for (const link of await page.getByRole('contentinfo').getByRole('link').all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
  }
})

test('accounts that part in date and figure are both shown', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('article')
    .getByRole('link', { name: /aground/ })
    .first()
    .click()
  const detail = page.locator('[data-event-detail]')
  for (const words of ['84 people aboard', '91 people aboard', '2 March', '3 March']) {
    await expect(detail).toContainText(words)
  }
})
