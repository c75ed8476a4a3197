import { attack, diplomacy, tweet } from './seed-events'
import { eventLink, eventRow, expect, findMapFocus, openedEvent, test } from './test'

test('Tab leads past a skip link to the list; Enter opens, Escape closes', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused()
  await page.keyboard.press('Enter')
  const link = eventLink(page, tweet.title)
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(openedEvent(page)).toBeVisible()
  await expect(openedEvent(page).getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(openedEvent(page)).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('the map is one tab stop; arrows step, Enter opens, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('/')
  const map = findMapFocus(page)
  await map.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const first = await eventRow(page, attack.title).getAttribute('data-event-id')
  await expect(openedEvent(page)).toHaveAttribute('data-event-detail', first ?? '')
  await expect(openedEvent(page).getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(openedEvent(page)).toHaveCount(0)
  await expect(map).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(openedEvent(page)).not.toHaveAttribute('data-event-detail', first ?? '')
})

test('Escape calls back what is still on its way', async ({ page }) => {
  await page.route(/\/events\/[^/]+\/$/, async route => {
    await new Promise(resolve => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.goto('/')
  await eventLink(page, tweet.title).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/events\//)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)
  await page.waitForTimeout(1500) // by then it would have come
  await expect(openedEvent(page)).toHaveCount(0)
})

test('arrows on the map reach every event', async ({ page }) => {
  await page.goto('/')
  await findMapFocus(page).focus()
  await page.keyboard.press('Home')
  const said = new Set<string>()
  for (let step = 0; step < 12; step += 1) {
    await page.waitForTimeout(50)
    said.add((await page.getByRole('status').allTextContents()).join(''))
    await page.keyboard.press('ArrowRight')
  }
  expect(said.size).toBeGreaterThanOrEqual(8)
})

test('plus, minus and 0 zoom the map', async ({ page }) => {
  await page.goto('/')
  await findMapFocus(page).focus()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/\?from=/)
  await page.keyboard.press('-')
  await page.keyboard.press('0')
  await expect(page).toHaveURL(/\/$/)
})

test('the slash goes to the search, where keys are letters', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('diplomacy/?+-0')
  await expect(search).toHaveValue('diplomacy/?+-0')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('X')
  await expect(search).toHaveValue('dXiplomacy/?+-0')
  await page.keyboard.press('Escape')
  await expect(eventLink(page, diplomacy.title)).toBeVisible()
})

test('a question mark lists the keys, Escape closes the list', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
})
