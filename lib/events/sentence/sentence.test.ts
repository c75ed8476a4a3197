import { expect, test } from 'vitest'
import { findQuotations } from './quotations'
import { readSentence } from './sentence'

/** Sentence, trigger of the main line, its kind, subject. Fiction. */
const rows: [string, string | null, string | null, string | null][] = [
  ['The ferry sank off the coast.', 'sank', 'verb', 'role ferri'],
  ['Police said that the bridge had been closed.', 'said', 'utterance', 'name polic'],
  ['“It is over,” Falk told reporters.', 'told', 'utterance', 'name falk'],
  ['“It is over,” said Oona Falk, the mayor.', 'said', 'utterance', 'name falk'],
  ['Fears of a flood in Elspeth ran high.', 'ran', 'verb', 'other fear'],
  ['In a note written at home, Falk offered to help.', 'offered', 'verb', 'name falk'],
  [
    'Two papers, citing neighbours, accused the club of an attack in Maren.',
    'attack',
    'noun',
    'other paper',
  ],
  ['The works will close in spring.', 'close', 'verb', 'other work'],
  ['The bridge was closed by the police.', 'closed', 'verb', 'other bridg'],
  ['They did not meet.', 'meet', 'verb', 'pronoun they'],
  ['The captain denied that he had slept.', 'denied', 'verb', 'role captain'],
  ['The ship is long and grey.', null, null, null],
  ['A suspected attack', 'attack', 'noun', null],
  ['Tags', null, null, null],
]

test.each(rows)('%s', (text, trigger, kind, subject) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, findQuotations(text), [])
  const { main } = sentence
  expect(main ? text.slice(main.start, main.end) : null).toBe(trigger)
  expect(main?.kind ?? null).toBe(kind)
  const found = sentence.subject
  expect(found ? `${found.kind} ${found.key}` : null).toBe(subject)
})
