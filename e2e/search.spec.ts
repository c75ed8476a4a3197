import { diplomacy, tweet, verySoon } from './seed-events'
import { eventLink, expect, test } from './test'

test('finds words of titles and of excerpts', async ({ page }) => {
  await page.goto('/')
  const rows = page.getByRole('main').getByRole('article')
  await page.getByRole('searchbox').fill('serious approaches')
  await expect(rows).toHaveCount(1)
  await expect(eventLink(page, diplomacy.title)).toBeVisible()
  await expect(page).toHaveURL(/\?q=serious\+approaches$/)
  await page.getByRole('searchbox').fill('')
  await expect(rows).toHaveCount(9)
  await expect(page).toHaveURL(/\/$/)
})

test('says when nothing fits and how to go on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('volcano')
  await expect(page.getByText('No event fits.')).toBeVisible()
  await page.getByRole('button', { name: 'clear the search' }).click()
  await expect(eventLink(page, tweet.title)).toBeVisible()
})

test('shows only what is disputed, or one source', async ({ page }) => {
  await page.goto('/')
  const rows = page.getByRole('main').getByRole('article')
  await page.getByRole('button', { name: 'Disputed 1' }).click()
  await expect(rows).toHaveCount(2)
  await expect(page.getByText('1 of 8 events, one under several dates')).toBeVisible()
  await expect(page).toHaveURL(/\?status=disputed$/)
  await page.getByRole('button', { name: 'All 8' }).click()
  await page.getByRole('combobox', { name: 'Source' }).selectOption('sputnik')
  await expect(page.getByRole('status').filter({ hasText: 'of 8 events' })).toBeVisible()
  await expect(page).toHaveURL(/\?source=sputnik$/)
})

test('an event opens with the search in place, and back keeps it', async ({ page }) => {
  await page.goto('/?q=serious')
  await eventLink(page, diplomacy.title).click()
  await expect(page).toHaveURL(/\/events\/[\w-]+\/\?q=serious$/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('serious')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
})

for (const words of ['April 12', '2018-04-12', 'Thursday']) {
  test(`finds the events of a day by “${words}”`, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill(words)
    await expect(eventLink(page, verySoon.title)).toBeVisible()
    await expect(eventLink(page, tweet.title)).toHaveCount(0)
  })
}
