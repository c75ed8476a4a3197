import type { Page } from '@playwright/test'
import { findViolations } from './axe'
import { addressOf, crowd, seeds } from './sites'
import { expect, findMap, openedEvent, test } from './test'

test.use({ baseURL: addressOf(crowd) })

// Before it comes there is a menu, a combobox too.
const sourceField = (page: Page) => page.getByPlaceholder('All sources')
const options = (page: Page) => page.getByRole('listbox', { name: 'Sources' }).getByRole('option')

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('of many sources', () => {
  test('any can be found by a part of its name, with keys', async ({ page }) => {
    await page.goto('/')
    await sourceField(page).click()
    expect(await options(page).count()).toBeLessThan(20)
    await page.keyboard.type('district 19')
    await expect(options(page)).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/source=gazette-19/)
    await expect(sourceField(page)).toHaveValue('Gazette of Ostrel, district 19')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await page.goBack()
    await expect(sourceField(page)).toHaveValue('')
  })

  test('by pointer, and all again', async ({ page }) => {
    await page.goto('/?source=gazette-3')
    await sourceField(page).click()
    await options(page).getByText('All sources').click()
    await expect(page).toHaveURL(/\/$/)
    await sourceField(page).fill('الساحل')
    await options(page).getByText('صحيفة الساحل').click()
    await expect(page).toHaveURL(/source=sahil/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the open list in ${colorScheme}; Escape closes it`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/')
      await sourceField(page).fill('gazette')
      await page.keyboard.press('ArrowDown')
      await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
      expect(await findViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(options(page)).toHaveCount(0)
      await expect(page).toHaveURL(/\/$/)
    })
  }

  test('a name that nobody has is said to be none', async ({ page }) => {
    await page.goto('/')
    await sourceField(page).fill('volcano')
    await expect(page.getByText('No source is called “volcano”')).toBeVisible()
  })
})

for (const width of [320, 390, 640, 1440]) {
  test(`words from right to left and without end fit ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/?source=ufer')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    expect(await overflow(page)).toBe(0)
    for (const id of ['odd0', 'odd1', 'odd4']) {
      await page.goto(`/events/${id}/`)
      await expect(openedEvent(page)).toBeVisible()
      expect([id, await overflow(page)]).toEqual([id, 0])
    }
  })
}

for (const [name, site] of [
  ['few', seeds],
  ['many', crowd],
] as const) {
  test(`at twice the size all of ${name} events fits`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 450 })
    await page.goto(addressOf(site))
    await expect(findMap(page)).toBeVisible()
    expect(await overflow(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
  })
}

test('in forced colours marks, density and window are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/?from=2018-01-01&to=2018-12-31')
  await expect(findMap(page).getByRole('slider').first()).toBeAttached()
  const colours = await findMap(page).evaluate(map => {
    const style = (selector: string) => {
      const element = map.querySelector(selector)
      return element && getComputedStyle(element)
    }
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      mark: style('.sign-bar')?.backgroundColor,
      density: style('[role="group"] path')?.fill,
    }
  })
  expect(colours.mark).not.toBe(colours.paper)
  expect(colours.density).not.toBe(colours.paper)
})

test('paper gets the map and the list, without what only a screen can use', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  await expect(findMap(page).getByRole('group', { name: 'Overview' })).toBeHidden()
  await expect(findMap(page).getByRole('button').first()).toBeHidden()
  await expect(sourceField(page)).toBeHidden()
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  expect(await overflow(page)).toBe(0)
})

test('the key for printing puts all of a list of hundreds on paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      Object.assign(window, { printed: document.querySelectorAll('main article').length })
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto('/')
  // It comes with the index, by which rows are fetched.
  await expect(findMap(page).getByRole('slider').first()).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect.poll(() => page.evaluate(() => Object(window).printed)).toBeGreaterThan(630)
})
