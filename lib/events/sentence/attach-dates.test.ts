import { expect, test } from 'vitest'
import { findTimexes } from '#lib/time/find-timexes'
import { findQuotations } from './quotations'
import { readSentence } from './sentence'

/** Sentence, and what its dates date: `trigger=words of the date`. Fiction; published on a Thursday. */
const rows: [string, string][] = [
  ['The mayor opened the bridge on Monday.', 'opened=Monday'],
  ['The mayor opened the bridge on Monday and ordered a review.', 'opened=Monday'],
  ['On Monday the mayor opened the bridge and ordered a review.', 'opened=Monday'],
  ['On Monday, police raided the club and seized two guns.', 'raided=Monday'],
  ['Falk won the election on Sunday with 54 percent of the vote.', 'won=Sunday'],
  ['Falk resigned after a vote on Friday.', 'vote=Friday'],
  ['The party lost its seat in Sunday’s election.', 'election=Sunday'],
  ['Dockers went on strike on Monday.', 'strike=Monday'],
  ['The coastguard said on Tuesday that the ferry sank on Monday.', 'said=Tuesday sank=Monday'],
  ['Three men were arrested on Sunday and charged on Monday.', 'arrested=Sunday charged=Monday'],
  ['The union called off a strike planned for 20 June.', 'planned=20 June'],
  ['The yard agreed to buy the ferry on Monday.', 'agreed=Monday'],
  ['The yard agreed to buy the ferry on 20 June.', 'buy=20 June'],
  ['The committee, set up in May, will report in December.', 'set up=May report=December'],
  ['In his address on Wednesday, Falk announced a sale.', 'announced=Wednesday'],
  ['The quake hit the island early Friday, killing two.', 'hit=early Friday'],
  ['The ferry sank, with all its crew, on Monday.', 'sank=Monday'],
  ['The court threw out a complaint against the 3 May mayoral election.', 'election=the 3 May'],
  ['Falk met the owner, Ida Brandt, in Maren on Monday to discuss the sale.', 'met=Monday'],
  ['Talks, scheduled for 20 June, were cancelled.', 'scheduled=20 June'],
  ['The vote, set for 20 June, was cancelled.', 'vote=20 June'],
  ['The 2011 flood killed forty.', 'killed=2011'],
  ['In the 1990s strikes closed the yard.', 'closed=the 1990s'],
  ['Falk was held on Monday, for the 3 May attack.', 'held=Monday attack=the 3 May'],
  ['Falk resigned on Tuesday, in the wake of Sunday’s vote.', 'resigned=Tuesday vote=Sunday'],
]

test.each(rows)('%s', (text, expected) => {
  const timexes = findTimexes(text, '2021-06-10')
  const sentence = readSentence(text, { start: 0, end: text.length }, findQuotations(text), timexes)
  const found = [...sentence.triggers, ...sentence.minor]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) =>
      (sentence.ownDates.get(start) ?? []).map(date => `${text.slice(start, end)}=${date.text}`),
    )
  expect(found.join(' ')).toBe(expected)
})
