import { expect, test } from 'vitest'
import { findTimexes } from '#lib/time/find-timexes'
import { chooseLeading } from './choose-leading'
import { findQuotations } from './quotations'
import { readSentence } from './sentence'

/** Sentence, and what leads it: `trigger` or `trigger=words of its date`. Fiction. */
const rows: [string, string][] = [
  ['The ferry sank on Monday.', 'sank=Monday'],
  ['The ferry sank after a crash.', 'sank'],
  ['A crash on Monday killed two.', 'killed'],
  ['The ferry sank on Monday, the coastguard said on Tuesday.', 'sank=Monday'],
  ['The coastguard said on Tuesday that the ferry sank on Monday.', 'said=Tuesday sank=Monday'],
  ['Three men were arrested on Sunday and charged on Monday.', 'arrested=Sunday charged=Monday'],
  ['In June, on Tuesday, the ferry sank.', 'sank=Tuesday'],
  ['Dockers went on strike on Monday.', 'strike=Monday'],
  ['Dockers called off the strike on Monday.', 'called off=Monday'],
  ['Falk plans to sail on 20 June.', 'sail=20 June'],
  ['The inquiry into the crash, which killed two, opens on 20 June.', 'opens=20 June'],
  ['The trial of Falk, who was held in May, opens on 20 June.', 'held=May opens=20 June'],
  ['Falk was held on Monday, and again on Wednesday.', 'held=Monday held=Wednesday'],
  ['The court threw out a complaint against the 3 May mayoral election.', 'threw out'],
  ['The yard was searched in March, and again on 20 May.', 'searched=March searched=20 May'],
  ['The yard was fined in 2020 and again in May 2020.', 'fined=2020 fined=May 2020'],
  ['The yard is grey.', ''],
]

test.each(rows)('%s', (text, expected) => {
  const timexes = findTimexes(text, '2021-06-10')
  const sentence = readSentence(text, { start: 0, end: text.length }, findQuotations(text), timexes)
  const leading = chooseLeading(sentence).map(({ trigger: { start, end }, timex }) =>
    [text.slice(start, end), ...(timex ? [timex.text] : [])].join('='),
  )
  expect(leading.join(' ')).toBe(expected)
})

test('a list that runs on is told by its first', () => {
  const text = `The ferry sank on Monday${', and it sank on 3 May'.repeat(30)}.`
  const timexes = findTimexes(text, '2021-06-10')
  const sentence = readSentence(text, { start: 0, end: text.length }, [], timexes)
  expect(chooseLeading(sentence)).toHaveLength(12)
})
