import { readFileSync } from 'node:fs'
import { type SeedEvent, seedEvents } from './seed-events'
import { eventLink, expect, openedEvent, test } from './test'

for (const [name, event] of Object.entries(seedEvents)) {
  test(`${name}: stands under its dates, in its sources' words`, async ({ page }) => {
    await page.goto('/')
    for (const date of event.dates) await expectUnder(page.locator(`[data-date="${date}"]`), event)
    await eventLink(page, event.title).click()
    const detail = openedEvent(page)
    for (const [source, words] of Object.entries(event.says)) {
      await expect(detail).toContainText(source)
      await expect(detail).toContainText(words)
    }
  })
}

async function expectUnder(section: import('@playwright/test').Locator, event: SeedEvent) {
  const row = section
    .getByRole('article')
    .filter({ has: section.page().getByRole('link', { name: event.title }) })
  await expect(row.first()).toBeVisible()
  for (const source of Object.keys(event.says)) await expect(row.first()).toContainText(source)
}

test('every excerpt is the very words of an article', async ({ page }) => {
  const texts = ['000_bf20ea03e6038dc9', '004_258183acb19fd725']
    .map(name => readFileSync(`data/articles/${name}.txt`, 'utf8'))
    // A line that advertises another article is not part of this one.
    .map(text => flat(text.replace(/^.*READ MORE.*$/m, '')))
    .join('\n')
  await page.goto('/')
  const count = new Set(
    await page.getByRole('article').evaluateAll(rows => rows.map(row => row.dataset.eventId)),
  )
  for (const id of count) {
    await page.goto(`/events/${id}/`)
    const quotes = await openedEvent(page).getByRole('blockquote').allTextContents()
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(texts).toContain(flat(quote))
  }
})

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the dispute is shown, not settled', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, seedEvents.attack.title).click()
  const detail = openedEvent(page)
  await expect(detail.getByText(/differ/i).first()).toBeVisible()
  await expect(detail.locator('time[datetime="2018-04-07"]').first()).toBeVisible()
  await expect(detail.locator('time[datetime="2018-04-09"]').first()).toBeVisible()
})

test('the inferred publication date is explained', async ({ page }) => {
  await page.goto('/')
  await eventLink(page, seedEvents.verySoon.title).click()
  const detail = openedEvent(page)
  await expect(detail).toContainText('inferred')
  await expect(detail).toContainText(/Wednesday|Thursday/)
})

test('the appeal to readers is no event', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(/prosecutor general|dear readers|support us/i)).toHaveCount(0)
})
