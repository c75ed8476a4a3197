import type { Page } from '@playwright/test'
import { addressOf, hostile } from './sites'
import { expect, test } from './test'

// The second site is made of articles that attack the page; see e2e/hostile.
test.use({ baseURL: addressOf(hostile) })

const isHacked = (page: Page) => page.evaluate(() => Object(window).hacked)

async function findPaths(page: Page): Promise<string[]> {
  const paths = new Set<string>()
  const queue = [`${hostile.basePath}/`]
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (paths.has(path)) continue
    paths.add(path)
    await page.goto(path)
    const links = await page
      .getByRole('link')
      .evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
    queue.push(...links.filter(link => link.startsWith('/') && link.endsWith('/')))
  }
  return [...paths]
}

test('nothing in an article ever runs', async ({ page }) => {
  page.on('dialog', dialog => expect(dialog.message()).toBe('no dialog'))
  const paths = await findPaths(page)
  expect(paths.length).toBeGreaterThan(8)
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await isHacked(page), path).toBeUndefined()
    await expect(page.locator('a[href^="javascript:" i], a[href^="data:" i]')).toHaveCount(0)
    await expect(page.locator('iframe, object, embed, [onerror], [onclick]')).toHaveCount(0)
  }
})

test('markup in an article is shown as the text it is', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('article')
    .getByRole('link', { name: /aground/ })
    .first()
    .click()
  await expect(page.locator('[data-event-detail]')).toContainText(
    "<script>window.hacked='text'</script>",
  )
  expect(await isHacked(page)).toBeUndefined()
})

test('every page has a policy that lets no other host and no foreign script in', async ({
  page,
}) => {
  for (const path of ['./', './2031-03-03/', './about/']) {
    await page.goto(path)
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    expect(policy).toMatch(/default-src '(none|self)'/)
    const scripts = /script-src ([^;]*)/.exec(policy ?? '')?.[1] ?? ''
    expect(scripts).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/)
  }
})

test.describe('a script that got in after all', () => {
  test.use({ expectedTroubles: [/violates the following Content Security Policy/] })

  test('is stopped by the policy', async ({ page }) => {
    await page.goto('./')
    const stopped = await page.evaluate(
      () =>
        new Promise<string>(resolve => {
          addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = "window.hacked = 'inserted'"
          document.body.append(script)
        }),
    )
    expect(stopped).toContain('script-src')
    expect(await isHacked(page)).toBeUndefined()
  })
})

test('what could not be read is listed with its reason', async ({ page }) => {
  await page.goto('./about/')
  for (const file of ['empty.txt', 'no-words.txt', 'picture.txt', 'not-there.txt']) {
    await expect(page.getByRole('main')).toContainText(file)
  }
})
