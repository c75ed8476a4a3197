import { diplomacy, tweet } from './seed-events'
import { eventLink, expect, openedEvent, test } from './test'

test('an event opens from a cold link', async ({ page, context }) => {
  await page.goto('/')
  await eventLink(page, tweet.title).click()
  await expect(openedEvent(page)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(openedEvent(other)).toContainText(tweet.says.Sputnik ?? '')
  await expect(eventLink(other, diplomacy.title)).toBeVisible()
})

const dates = [
  { path: '/2018-04-11/', heading: 'Wednesday 11 April 2018', events: 4 },
  { path: '/2018-04/', heading: 'April 2018', events: 8 },
  { path: '/2018/', heading: '2018', events: 8 },
]

for (const { path, heading, events } of dates) {
  test(`${path} shows what happened then`, async ({ page }) => {
    await page.goto(path)
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { name: heading, exact: true })).toBeVisible()
    const ids = await panel
      .locator('[data-event-id]')
      .evaluateAll(all => all.map(one => one.getAttribute('data-event-id')))
    expect(new Set(ids).size).toBe(events)
  })
}

test('a day heading leads to its day', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Wednesday 11 April 2018', exact: true }).click()
  await expect(page).toHaveURL(/\/2018-04-11\/$/)
  await expect(page.getByRole('complementary')).toContainText('Wednesday 11 April 2018')
})

test('a day without events says so and names the nearest', async ({ page }) => {
  await page.goto('/2018-04-10/')
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/no event/i)).toBeVisible()
  await expect(panel.getByRole('link', { name: /9 April/ })).toHaveAttribute(
    'href',
    /\/2018-04-09\/$/,
  )
  await panel.getByRole('link', { name: /11 April/ }).click()
  await expect(page).toHaveURL(/\/2018-04-11\/$/)
})

test('a search in a link is done', async ({ page }) => {
  await page.goto('/?q=serious+approaches')
  await expect(page.getByRole('searchbox')).toHaveValue('serious approaches')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
})

test.describe('an address far from all events', () => {
  test.use({ expectedTroubles: [/404/] })

  test('a date says that there is nothing and where there is', async ({ page }) => {
    await page.goto('/1999-01-01/')
    await expect(page.getByText(/no event|nothing/i).first()).toBeVisible()
    await expect(
      page.getByRole('link', { name: /7 April|Syria, April 2018/ }).first(),
    ).toBeVisible()
  })

  test('an event that is not there says so', async ({ page }) => {
    await page.goto('/events/nothing-of-the-kind/')
    await expect(page.getByRole('heading', { name: /not|no /i }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /Syria, April 2018/ }).first()).toBeVisible()
  })
})
