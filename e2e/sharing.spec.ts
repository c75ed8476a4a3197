import type { APIRequestContext, Page } from '@playwright/test'
import { siteUrl } from './build-site'
import { tweet } from './seed-events'
import { eventLink, eventRow, expect, openedEvent, test } from './test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a day heading copies its link and says so', async ({ page, baseURL }) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 2 }).nth(2).hover()
  await page.getByRole('button', { name: 'Copy link: Wednesday 11 April 2018' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  expect(await readClipboard(page)).toBe(`${baseURL}2018-04-11/`)
})

test('an event copies its link, in the list and in the panel', async ({ page }) => {
  await page.goto('/')
  const row = eventRow(page, tweet.title)
  await row.hover()
  await row.getByRole('button', { name: /^Copy link/ }).click()
  const copied = await readClipboard(page)
  await eventLink(page, tweet.title).click()
  await expect(openedEvent(page)).toBeVisible()
  expect(copied).toBe(page.url())

  const panel = page.getByRole('complementary')
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await panel
    .getByRole('button', { name: /^Copy link/ })
    .first()
    .click()
  await expect(panel.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await readClipboard(page)).toBe(page.url())
})

test('offers the share sheet where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const share = async (data: ShareData) => void Object.assign(window, { shared: data.url })
    Object.defineProperty(navigator, 'share', { value: share })
  })
  await page.goto('/')
  await eventLink(page, tweet.title).click()
  await page.getByRole('complementary').getByRole('button', { name: 'Share' }).click()
  expect(await page.evaluate(() => Object(window).shared)).toBe(page.url())
})

test('hides the share button where there is none', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto('/')
  await eventLink(page, tweet.title).click()
  await expect(openedEvent(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
})

// Cards are made by programs that read the page as it is served and run no script.
test.describe('preview cards', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/', '/2018-04-11/', '/2018-04/', '/2018/', '/2018-04-10/']) {
    test(`${path} has one of its own`, async ({ page, request }) => {
      await page.goto(path)
      await expectCard(page, request, path)
    })
  }

  test('an event has one of its own', async ({ page, request }) => {
    await page.goto('/')
    const path = (await eventLink(page, tweet.title).getAttribute('href')) ?? ''
    await page.goto(path)
    await expectCard(page, request, path)
    await expect(page).toHaveTitle(tweet.title)
  })
})

test('an article and the method have titles of their own', async ({ page }) => {
  await page.goto('/about/')
  await expect(page).toHaveTitle(/.+ · Syria, April 2018/)
  expect(await metaOf(page, 'description')).toBeTruthy()
})

async function expectCard(page: Page, request: APIRequestContext, path: string) {
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(canonical).toBe(siteUrl + path)
  expect(await metaOf(page, 'og:url')).toBe(siteUrl + path)
  for (const name of [
    'description',
    'og:title',
    'og:description',
    'twitter:title',
    'og:image:alt',
  ]) {
    expect(await metaOf(page, name), name).toBeTruthy()
  }
  expect(await metaOf(page, 'twitter:card')).toBe('summary_large_image')
  for (const name of ['og:image', 'twitter:image']) {
    const image = (await metaOf(page, name)) ?? ''
    expect(image).toMatch(`${siteUrl}/`)
    await expectPicture(request, image.slice(siteUrl.length))
  }
}

async function expectPicture(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  expect(answer.headers()['content-type']).toBe('image/png')
  const picture = await answer.body()
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
}

async function metaOf(page: Page, name: string): Promise<string | null> {
  const tag = page.locator(`meta[property="${name}"], meta[name="${name}"]`)
  return (await tag.count()) > 0 ? tag.first().getAttribute('content') : null
}
