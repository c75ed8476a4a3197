import { expect, test } from 'vitest'

// Node takes TZ from the environment of a new process only where the runner passes it on.
test('the tests run in the time zone that vitest.config.ts names', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ)
  expect(new Date(2018, 3, 12).getUTCHours()).toBe(process.env.TZ === 'Asia/Tokyo' ? 15 : 0)
})
