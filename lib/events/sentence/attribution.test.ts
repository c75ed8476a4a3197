import { expect, test } from 'vitest'
import { attributionOf } from './attribution'
import { findQuotations } from './quotations'
import { readSentence } from './sentence'

/** Sentence, the trigger in it, and who says so. Fiction. */
const rows: [string, string, string | null][] = [
  ['The ferry sank, according to the coastguard.', 'sank', 'according to the coastguard'],
  ['The ferry sank, the coastguard said.', 'sank', 'the coastguard said'],
  ['The coastguard said that the ferry had sunk.', 'sunk', 'The coastguard said'],
  ['Two papers accused the club of an attack in Maren.', 'attack', 'accused'],
  ['The ferry sank.', 'sank', null],
  ['The coastguard said that the ferry had sunk.', 'said', null],
]

test.each(rows)('%s %s', (text, word, expected) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, findQuotations(text), [])
  const start = text.indexOf(word)
  const trigger = [...sentence.triggers, ...sentence.minor].find(one => one.start === start)
  expect(trigger && attributionOf(text, sentence, trigger)).toBe(expected)
})
