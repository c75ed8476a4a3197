import type { Page } from '@playwright/test'
import { addressOf, hostile } from './sites'
import { expect, test } from './test'

// The second site is made of articles that attack the page; see e2e/hostile.
test.use({ baseURL: addressOf(hostile) })

const isHacked = (page: Page) => page.evaluate(() => Object(window).hacked)

/** Goes to every page that links lead to, once, and does `look` there. */
async function visitAll(page: Page, look: (path: string) => Promise<void>): Promise<number> {
  const seen = new Set<string>()
  const queue = [`${hostile.basePath}/`]
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    await page.goto(path)
    await look(path)
    const links = await page
      .getByRole('link')
      .evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
    queue.push(...links.filter(link => link.startsWith('/') && link.endsWith('/')))
  }
  return seen.size
}

const dangerous = [
  'a[href^="javascript:" i]',
  'a[href^="data:" i]',
  'a[href^="vbscript:" i]',
  'iframe, object, embed, base, form[action], meta[http-equiv="refresh" i]',
  '[onerror], [onclick], [onload], [srcdoc]',
  'img[src^="http"], svg[onload], template',
].join()

test('nothing in an article ever runs', async ({ page }) => {
  test.setTimeout(300_000)
  page.on('dialog', dialog => expect(dialog.message()).toBe('no dialog'))
  const visited = await visitAll(page, async path => {
    expect(await isHacked(page), path).toBeUndefined()
    expect(await page.locator(dangerous).count(), path).toBe(0)
  })
  expect(visited).toBeGreaterThan(40)
})

test('what attacks it comes from every format', async ({ page }) => {
  await page.goto('./')
  const list = page.getByRole('main')
  for (const words of [
    /crane fell/i, // a web page
    /walked out/i, // a feed
    /closed the bridge/i, // a table
    /sold the lighthouse/i, // JSON
    /shipyard burned/i, // an e-mail
    /whale swam/i, // Markdown with front matter
    /mast of the yacht/i, // a web archive
  ]) {
    await expect(list.getByText(words).first()).toBeVisible()
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
