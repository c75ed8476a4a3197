import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { claimOf } from './claim'

/** A sentence published on 12 April 2018, and the claims of its mentions. Fiction. */
const rows: [string, string[]][] = [
  ['The ferry sank on Monday.', ['The ferry sank']],
  ['On April 9, the mayor resigned.', ['The mayor resigned']],
  ['Also on Monday, the works closed.', ['The works closed']],
  ['Falk said Monday that the works would close.', ['Falk said that the works would close']],
  [
    'Fears ran high after Falk resigned Tuesday following a suspected arson attack in Maren on Sunday.',
    ['Falk resigned', 'A suspected arson attack in Maren'],
  ],
  [
    '“We do not sell,” Falk told reporters late on Tuesday.',
    ['“We do not sell,” Falk told reporters'],
  ],
  [
    'He was arrested, police said, in "a quiet street".',
    ['He was arrested, police said, in "a quiet street"'],
  ],
  ["The coach praised Monday's win.", ["The coach praised Monday's win"]],
  ['The union asked if the works would close.', ['The union asked if the works would close']],
  ['It opened at the U.N. in 1997.', ['It opened at the U.N.']],
  [
    '"It is so. We stay until spring," Falk told reporters.',
    ['"We stay until spring," Falk told reporters'],
  ],
  [
    'A gas attack killed 40 people on Monday when barrels fell on Maren, rebels claimed.',
    ['A gas attack killed 40 people, rebels claimed'],
  ],
  [
    'The man struck the keeper on Monday because he had insulted him, prosecutors alleged.',
    ['The man struck the keeper, prosecutors alleged'],
  ],
  [
    'The vote was held not on Monday but on Tuesday.',
    ['The vote was held not on Monday but on Tuesday'],
  ],
  ['So far, the works has closed two yards.', ['So far, the works has closed two yards']],
  ['Falk was sworn in as mayor on Tuesday.', ['Falk was sworn in as mayor']],
  [
    'The bridge, opened in May 1987, gave way on Tuesday.',
    [
      'The bridge, opened in May 1987, gave way on Tuesday',
      'The bridge, opened in May 1987, gave way',
    ],
  ],
  [
    'All crossings were cancelled on Monday and Tuesday.',
    ['All crossings were cancelled on Monday and Tuesday'],
  ],
  [
    'The walkout came less than a week after the bridge fell on Sunday.',
    ['The walkout came', 'The bridge fell'],
  ],
  [
    'A storm hit Maren on Sunday, leaving thousands without power.',
    ['A storm hit Maren, leaving thousands without power'],
  ],
  [
    'The works has closed two yards, the union said on Monday.',
    ['The works has closed two yards, the union said on Monday'],
  ],
  [
    'Ferry services, suspended since the storm, resumed on Monday.',
    ['Ferry services, suspended', 'Ferry services, suspended since the storm, resumed'],
  ],
  [
    'On the island, where most of them lived, people will gather for a vigil on Sunday.',
    ['People will gather for a vigil'],
  ],
  [
    'Ida Brandt, who built the yard and may be its oldest friend, watched the launch.',
    ['Ida Brandt, who built the yard and may be its oldest friend, watched the launch'],
  ],
  [
    'A docker has appeared before magistrates accused of theft.',
    ['A docker has appeared before magistrates accused of theft'],
  ],
  [
    'The inquiry, which cost two posts, opens on 20 June.',
    ['The inquiry, which cost two posts, opens'],
  ],
  [
    'Mayor Ida Falk met the chief executive of Lorn Works, Orrin Brandt, in the capital of the province ' +
      'yesterday to discuss the closure of the yard at Maren, announced on Tuesday, which costs 1,400 jobs.',
    ['Mayor Ida Falk met the chief executive of Lorn Works, Orrin Brandt'],
  ],
  ['The launch was tried again only because the wind had dropped.', ['The launch was tried again']],
  ['The yard is grey.', []],
]

test.each(rows)('%s', (text, claims) => {
  const article = taggedArticle(text, '2018-04-12')
  const leading = findMentions(article).filter(({ leads }) => leads)
  expect(leading.map(told => claimOf(text, told))).toEqual(claims)
})

test('a very long sentence is cut at a word, with an ellipsis', () => {
  const text = `The council closed ${'the old bridge near the new bridge '.repeat(9)}there.`
  const article = taggedArticle(text, null)
  const [told] = findMentions(article)
  const claim = told ? claimOf(text, told) : ''
  expect(claim.length).toBeLessThanOrEqual(141)
  expect(text.startsWith(claim.replace('…', ''))).toBe(true)
  expect(claim).toMatch(/ \w+…$/)
})
