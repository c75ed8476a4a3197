// @ts-check
// Prints `N passed, N failed` over the unit and the browser tests. Plain JavaScript without a
// dependency: it has to answer when nothing could be installed.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {unknown} report what vitest wrote: both time zones
 * @returns {Count}
 */
function countUnit(report) {
  const { numPassedTests = 0, numFailedTests = 0, success = false } = Object(report)
  // A file that cannot be loaded has no test that failed.
  return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(1, numFailedTests) }
}

/**
 * @param {unknown} report what Playwright wrote
 * @returns {Count}
 */
function countBrowser(report) {
  const { stats = {}, errors = [] } = Object(report)
  const { expected = 0, flaky = 0, unexpected = 0 } = stats
  return { passed: expected + flaky, failed: unexpected + errors.length }
}

/**
 * The line and the exit code. `reports` are the parsed reports, null where there is none; `code`
 * is how the test command ended.
 *
 * @param {{ unit: unknown, browser: unknown }} reports
 * @param {number} code
 */
export function summarise({ unit, browser }, code) {
  const counts = [unit ? countUnit(unit) : null, browser ? countBrowser(browser) : null]
  const passed = counts.reduce((sum, count) => sum + (count?.passed ?? 0), 0)
  const told = counts.reduce((sum, count) => sum + (count?.failed ?? 0), 0)
  // A report that is missing, or a command that failed without a failed test, is a failure too.
  const failed = told || (code !== 0 || counts.includes(null) || passed === 0 ? 1 : 0)
  return { line: `${passed} passed, ${failed} failed`, code: failed ? 1 : 0 }
}

/** @param {string} path */
function readReport(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  } catch {
    return null
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const reports = {
    unit: readReport('.reports/unit.json'),
    browser: readReport('.reports/e2e.json'),
  }
  const { line, code } = summarise(reports, Number(process.argv[2] ?? 0))
  console.log(line)
  process.exitCode = code
}
