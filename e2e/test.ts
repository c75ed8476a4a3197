import { test as base, expect, type Page } from '@playwright/test'

/**
 * Playwright's test, which also fails when the page says an error, breaks its security policy or
 * asks another host for anything.
 */
export const test = base.extend<{ expectNoTrouble: undefined }>({
  expectNoTrouble: [
    async ({ page, baseURL }, use) => {
      const troubles = listenForTrouble(page, new URL(baseURL ?? '').hostname)
      await use(undefined)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function listenForTrouble(page: Page, hostname: string): string[] {
  const troubles: string[] = []
  page.on('pageerror', error => troubles.push(`error: ${error.message}`))
  page.on('console', message => {
    // Chromium reports breaches of the Content-Security-Policy here too.
    if (['error', 'warning'].includes(message.type())) troubles.push(`says: ${message.text()}`)
  })
  page.on('request', request => {
    const url = new URL(request.url())
    const isInline = url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isInline && url.hostname !== hostname) troubles.push(`asks ${request.url()}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
  })
  return troubles
}
