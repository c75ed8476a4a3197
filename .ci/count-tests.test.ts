import { expect, test } from 'vitest'
import { summarise } from './count-tests.js'

const unit = (passed: number, failed = 0, success = failed === 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  success,
})
const browser = (expected: number, unexpected = 0, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky: 0 },
  errors,
})

test.each([
  ['all is well', unit(40), browser(20), 0, '60 passed, 0 failed', 0],
  ['a unit test fails', unit(39, 1), null, 1, '39 passed, 1 failed', 1],
  ['a test file cannot be loaded', unit(39, 0, false), null, 1, '39 passed, 1 failed', 1],
  ['a browser test fails', unit(40), browser(19, 1), 1, '59 passed, 1 failed', 1],
  ['a server does not start', unit(40), browser(0, 0, [{}]), 1, '40 passed, 1 failed', 1],
  ['the site cannot be built', unit(40), null, 1, '40 passed, 1 failed', 1],
  ['nothing could be installed', null, null, 1, '0 passed, 1 failed', 1],
  ['a report is missing', unit(40), null, 0, '40 passed, 1 failed', 1],
  ['nothing ran', unit(0), browser(0), 0, '0 passed, 1 failed', 1],
])('when %s', (_, unitReport, browserReport, ended, line, code) => {
  expect(summarise({ unit: unitReport, browser: browserReport }, ended)).toEqual({ line, code })
})
