import { expect, test } from 'vitest'
import type { Modality } from '#lib/model'
import { isDenial, modalityOf } from './modality'
import { findQuotations } from './quotations'
import { readSentence } from './sentence'

/** Sentence, a trigger in it, its modality, and whether somebody denies it. Fiction. */
const rows: [string, string, Modality, boolean][] = [
  ['The ferry sank.', 'sank', 'happened', false],
  ['The ferry will sail.', 'sail', 'planned', false],
  ['The ferry could sail.', 'sail', 'hypothetical', false],
  ['Falk did not attend.', 'attend', 'denied', false],
  ['Nobody was killed.', 'killed', 'denied', false],
  ['No ship sank in the storm.', 'sank', 'denied', false],
  ['Falk denied that the ferry had sunk.', 'denied', 'denied', true],
  ['Falk denied that the ferry had sunk.', 'sunk', 'denied', true],
  ['Falk denied that it had sacked men who walked out.', 'sacked', 'denied', true],
  ['Falk denied that it had sacked men who walked out.', 'walked', 'happened', false],
  ['Falk denied that he was warned.', 'warned', 'denied', true],
  ['Falk denied he had been warned.', 'warned', 'denied', true],
  ['Falk denied the charge, and warned his friends.', 'warned', 'happened', true],
  ['The board denied it, and Falk added that it had warned him.', 'warned', 'happened', true],
  ['Falk, who denied it, said that the court had told her to go.', 'told', 'happened', true],
  ['Falk denied it, and had told her friends.', 'told', 'happened', true],
  ['The board rejects the claim that it ignored the cracks.', 'ignored', 'denied', true],
  ['The club rejected the offer.', 'rejected', 'happened', false],
  ['The club dismissed its coach.', 'dismissed', 'happened', false],
  ['Falk was denied bail.', 'denied', 'happened', false],
  ['Falk denied it after police arrested two men.', 'arrested', 'happened', false],
]

test.each(rows)('%s %s', (text, word, modality, denial) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, findQuotations(text), [])
  const trigger = [...sentence.triggers, ...sentence.minor].find(
    ({ start }) => start === text.indexOf(word),
  )
  expect(trigger && modalityOf(sentence, trigger)).toBe(modality)
  expect(trigger && isDenial(sentence, trigger)).toBe(denial)
})
