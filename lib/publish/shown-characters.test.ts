import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Timeline } from '#lib/model'
import { findShownCharacters } from './shown-characters'

const timeline: Timeline = {
  settings: { title: 'Ferries of Åland', siteUrl: 'https://news.example', fullText: false },
  sources: [{ id: 'a', name: 'Süd', namedBy: 'editor' }],
  articles: [],
  events: [],
  problems: [],
  intake: { files: 0, articles: 0 },
}

test('has what the timeline shows, also as a capital', () => {
  const shown = findShownCharacters(timeline)
  for (const character of 'ÅüÜ') expect(shown).toContain(character)
  expect(shown).not.toContain('é')
  expect(new Set(shown).size).toBe([...shown].length)
})

/** Letters of these are examples in comments, or of other alphabets. */
const letters = /[\p{L}\p{Extended_Pictographic}]/u

test('has every sign that the components write themselves', () => {
  const shown = findShownCharacters(timeline)
  for (const folder of ['app', 'components', 'lib/view', 'lib/publish']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || /\.test\./.test(name)) continue
      const code = readFileSync(join(folder, name), 'utf8')
      for (const [sign] of code.matchAll(/[^\0-\x7f]/gu)) {
        if (!letters.test(sign)) expect(shown, `${folder}/${name}`).toContain(sign)
      }
    }
  }
})
