import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import type { Modality } from '#lib/model'
import { findMentions } from './find-mentions'

/** Text, what it tells by the way, by which word it stands, and its modality. Fiction. */
const rows: [string, string, string, Modality][] = [
  ['The ferry sank on Monday after a crash.', 'crash', 'sank', 'happened'],
  ['The yard plans to sell the ferry, and Falk resigned.', 'sell', 'resigned', 'planned'],
  ['Falk resigned. If the ferry sails, it sinks.', 'sinks', 'resigned', 'happened'],
  ['Falk denied on Monday that the ferry had sunk.', 'sunk', 'denied', 'denied'],
  ['Falk denied that talks had been held after the crash.', 'crash', 'denied', 'happened'],
]

test.each(rows)('%s %s', (text, word, leader, modality) => {
  const told = findMentions(taggedArticle(text, '2021-06-10')).find(
    ({ trigger }) => trigger.start === text.indexOf(word),
  )
  expect(told?.leads).toBe(false)
  expect(told?.ledBy?.trigger.start).toBe(text.indexOf(leader))
  expect(told?.mention.modality).toBe(modality)
})

test('triggers of one clause are compared by the same words, each with its own act', () => {
  const text = 'Falk resigned on Monday amid a strike and a fire.'
  const asides = findMentions(taggedArticle(text, '2021-06-10')).filter(({ leads }) => !leads)
  const words = asides.map(({ trigger }) => text.slice(trigger.start, trigger.end))
  expect(words).toEqual(['strike', 'fire'])
  for (const { actions, trigger } of asides) expect(actions).toContain(trigger.key)
})
