import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCase, readExpected } from './read-case'

const here = dirname(fileURLToPath(import.meta.url))
const cases = readdirSync(here, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

/** The articles of the case `data` are the project's own, in its data folder. */
function articlesOf(name: string): string {
  return name === 'data' ? join(here, '..', '..', 'data') : join(here, name)
}

// GOLDEN=write keeps what comes out now; look the diff over before you commit it.
const keeps = process.env.GOLDEN === 'write'

describe.each(cases)('%s', name => {
  test('comes out as it was looked over', async () => {
    const { outcome } = await readCase(articlesOf(name))
    const text = `${JSON.stringify(outcome, null, 2)}\n`
    if (keeps) writeFileSync(join(here, name, 'expected.json'), text)
    expect(JSON.parse(text)).toEqual(readExpected(join(here, name)))
  })

  test('keeps every excerpt, mention and time expression inside its article', async () => {
    const { events, articles } = await readCase(articlesOf(name))
    const texts = new Map(articles.map(({ id, text }) => [id, text]))
    for (const { article, excerpt, mentions } of events.flatMap(({ reports }) => reports)) {
      const text = texts.get(article) ?? ''
      expect(text).toContain(excerpt.prefix + excerpt.exact + excerpt.suffix)
      for (const { start, end, trigger, timexes } of mentions) {
        expect(text.slice(start, end)).toContain(text.slice(trigger.start, trigger.end))
        for (const timex of timexes) expect(text.slice(timex.start, timex.end)).toBe(timex.text)
      }
    }
  })
})
