import type { Page } from '@playwright/test'
import { findViolations } from './axe'
import { accounts, addressOf } from './sites'
import { expect, findMap, openedEvent, test } from './test'

// The third site has events of every kind; see e2e/accounts.
test.use({ baseURL: addressOf(accounts) })

const rows = (page: Page) => page.getByRole('main').getByRole('article')
const row = (page: Page, title: string) => rows(page).filter({ hasText: title }).first()
const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.describe('the filters', () => {
  test('say how many events each would leave, and leave as many', async ({ page }) => {
    await page.goto('./')
    const choices: [name: string, ids: string[]][] = [
      ['Two sources or more 5', ['crane', 'fire', 'march', 'mayor', 'opening']],
      ['Disputed 3', ['fire', 'march', 'toll']],
      ['Planned 1', ['opening']],
      ['Possible 2', ['steel', 'tolls']],
      ['Denied 1', ['sale']],
      ['Without a date 2', ['paint', 'tolls']],
    ]
    for (const [name, ids] of choices) {
      await page.goto('./')
      await choice(page, name).click()
      await expect(choice(page, name)).toHaveAttribute('aria-pressed', 'true')
      const shown = () => rows(page).evaluateAll(all => all.map(one => one.dataset.eventId))
      await expect.poll(async () => [...new Set(await shown())].sort()).toEqual(ids)
    }
  })

  test('go together and stand in the address', async ({ page }) => {
    await page.goto('./')
    await choice(page, 'Disputed 3').click()
    await choice(page, 'Two sources or more 2').click()
    await expect(page).toHaveURL(/\?status=disputed&sources=2$/)
    await expect(page.getByText('2 of 15 events, one under several dates')).toBeVisible()
    await page.reload()
    await expect(rows(page)).toHaveCount(3)
    await expect(choice(page, 'Two sources or more 2')).toHaveAttribute('aria-pressed', 'true')
  })

  test('are undone by the way back, one by one', async ({ page }) => {
    await page.goto('./')
    await choice(page, 'Disputed 3').click()
    await page.getByRole('combobox', { name: 'Source' }).selectOption('ledger')
    await expect(rows(page)).toHaveCount(2)
    await page.goBack()
    await expect(page).toHaveURL(/\?status=disputed$/)
    await expect(rows(page)).toHaveCount(4)
    await page.goBack()
    await expect(rows(page)).toHaveCount(17)
    await page.goForward()
    await expect(rows(page)).toHaveCount(4)
  })

  test('say what to loosen when they leave nothing', async ({ page }) => {
    await page.goto('./?status=denied&sources=2&source=ledger&q=volcano&story=bridge')
    await expect(page.getByText('No event fits.')).toBeVisible()
    for (const name of [
      'show all stories',
      'show those of one source too',
      'show all sources',
      'clear the search',
    ]) {
      await page.getByRole('button', { name }).click()
    }
    await expect(page).toHaveURL(/\?status=denied$/)
    await expect(row(page, 'denied that the bridge had been sold')).toBeVisible()
  })

  test('hold for what has no date', async ({ page }) => {
    await page.goto('./?q=fish')
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByRole('heading', { name: /^Without a date/ })).toBeVisible()
    await expect(findMap(page)).toContainText('No dated events to show.')
  })

  test('find what is told of an event, not what stands beside it', async ({ page }) => {
    await page.goto('./?q=weather')
    await expect(page.getByText('by the sentences beside what is told of them')).toBeVisible()
    await page.goto('./?q=about+300')
    await expect(rows(page)).toHaveCount(2)
    await expect(page.getByText('by the sentences beside')).toHaveCount(0)
  })
})

test('what has no date stands at the end, with the reason', async ({ page }) => {
  await page.goto('./')
  const last = page.getByRole('main').locator('section').last()
  await expect(last.getByRole('heading', { level: 2 })).toHaveAccessibleName(/^Without a date/)
  await expect(last.getByRole('article')).toHaveCount(2)
  await expect(row(page, 'painted a fish')).toContainText('no publication date is known')
  await last.getByRole('link', { name: 'Without a date', exact: true }).click()
  await expect(page).toHaveURL(/\/undated\/$/)
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Without a date')
  await panel.getByRole('link', { name: 'Someone painted a fish' }).click()
  await expect(openedEvent(page)).toContainText('Why no date')
})

test('a plan, a possibility and a denial are told by word and by mark', async ({ page }) => {
  const kinds = { opening: 'planned', steel: 'possible, not certain', sale: 'denied' }
  for (const [id, words] of Object.entries(kinds)) {
    // Some of them lie beyond what the map shows at first.
    await page.goto(`./events/${id}/?from=2031-04-01&to=2031-07-01`)
    await expect(openedEvent(page)).toContainText(words)
    await expect(openedEvent(page).locator('[data-modality]').first()).toBeVisible()
    const listed = page.locator(`main [data-event-id="${id}"]`).first()
    await expect(listed).toContainText(words)
    await expect(listed.locator('[data-modality]')).toBeVisible()
    const marks = findMap(page).locator(`[data-event-id="${id}"][data-modality]`)
    await expect(marks.first()).toBeVisible()
  }
})

test('a wire report is one voice, carried by three', async ({ page }) => {
  await page.goto('./events/closed/')
  await expect(openedEvent(page)).toContainText('one wire report, carried by 3')
  await expect(row(page, 'closed to lorries')).toContainText('one wire report, carried by 3')
})

test('one source that contradicts itself is no dispute between sources', async ({ page }) => {
  await page.goto('./events/toll/')
  await expect(openedEvent(page)).toContainText('One source, two accounts of the figures')
  for (const words of ['90 cars', '140 cars']) {
    await expect(openedEvent(page).getByText(words, { exact: true })).toBeVisible()
  }
  await expect(row(page, 'ferry that stood in')).toContainText('one source, two accounts')
  await expect(openedEvent(page)).not.toContainText('ources differ')
  await expect(row(page, 'ferry that stood in')).not.toContainText('ources differ')
})

test('whether it happened is told by both sides, in their words', async ({ page }) => {
  await page.goto('./events/fire/')
  const dispute = openedEvent(page).locator('section').first()
  await expect(dispute.getByRole('heading', { level: 2 })).toHaveText(
    'The sources differ on whether it happened, not on the date',
  )
  const [happened, denied] = [
    dispute.locator('dl > div').first(),
    dispute.locator('dl > div').last(),
  ]
  await expect(happened).toContainText('It happened')
  await expect(happened).toContainText('A fire broke out in the toll house')
  await expect(denied).toContainText('It is denied')
  await expect(denied).toContainText('Valley Radio')
  await expect(denied).toContainText('The road office denied that there had been a fire')
})

test('who says it, who denies it and how loose a date is stand with each report', async ({
  page,
}) => {
  await page.goto('./events/fire/')
  const report = (name: string) =>
    openedEvent(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 3, name }) })
      .last()
  await expect(report('Ostrel Herald')).toContainText(
    'Who says it: “according to the fire brigade”',
  )
  await expect(report('Valley Radio').getByRole('heading')).toContainText('denied')
  await expect(report('The River Ledger')).toContainText('The tie is loose')
})

test('a figure that later reports bring up to date is no dispute', async ({ page }) => {
  await page.goto('./events/crane/')
  const detail = openedEvent(page)
  await expect(detail).toContainText(
    'People hurt: later reports say five people, as of Fri 9 May 2031',
  )
  await expect(detail).toContainText('2 sources give the same date.')
  await expect(row(page, 'A crane fell')).toContainText('figures brought up to date')
})

test('the story of an event leads to its other events', async ({ page }) => {
  await page.goto('./events/loan/')
  await openedEvent(page).getByRole('link', { name: 'all 2 events of this story' }).click()
  await expect(page).toHaveURL(/\/\?story=money$/)
  await expect(rows(page)).toHaveCount(2)
  await page.goBack()
  await openedEvent(page).getByRole('link', { name: 'A toll on the bridge may follow' }).click()
  await expect(page).toHaveURL(/\/events\/tolls\/$/)
})

test('a time that is told as early is shown as early', async ({ page }) => {
  await page.goto('./events/mayor/')
  await expect(openedEvent(page)).toContainText('· early ·')
})

test('an event under a day and its month says so', async ({ page }) => {
  await page.goto('./')
  await expect(row(page, 'is to open again')).toContainText('also under June 2031')
})

test('the page of a date marks the date in the list and shows it', async ({ page }) => {
  await page.goto('./2031-05-09/')
  const day = page.getByRole('main').locator('[data-date="2031-05-09"]')
  await expect(day.getByRole('link', { name: 'Friday 9 May 2031', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(day.getByRole('article').first()).toBeInViewport()
})

test('what is open is printed, and the list is not', async ({ page }) => {
  await page.goto('./events/march/')
  await page.emulateMedia({ media: 'print' })
  await expect(openedEvent(page)).toBeVisible()
  await expect(page.getByRole('main')).toBeHidden()
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
})

test('the legend tells of what the map shows', async ({ page }) => {
  await page.goto('./')
  const overview = page.getByRole('complementary', { name: 'Overview' })
  for (const words of ['Planned.', 'Possible, not certain.', 'One of several days.']) {
    await expect(overview.getByText(words)).toHaveCount(1)
  }
  await expect(overview.getByText('About then')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of ['./', './undated/', './events/sale/', './?status=planned&story=bridge']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await findViolations(page), path).toEqual([])
    }
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a filter in the address does no harm, and nothing is dropped', async ({ page }) => {
    await page.goto('./?status=planned&story=money')
    await expect(rows(page)).toHaveCount(17)
    await page.getByRole('link', { name: 'Without a date', exact: true }).click()
    await expect(page.getByRole('complementary')).toContainText('painted a fish')
  })
})
