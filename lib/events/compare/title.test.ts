import { expect, test } from 'vitest'
import { headlineOf, titleOf } from './title'

/** Fiction. */
test.each<[string, string]>([
  ['The ferry sank off Maren', 'The ferry sank off Maren'],
  ['Some witnesses told the police of Maren that', 'Some witnesses told the police of Maren'],
  [
    'In a sad turn for the harbour of Maren, the ferry that had carried three generations of islanders through fog and war was sold to a bank',
    'In a sad turn for the harbour of Maren, the ferry that had carried three generations…',
  ],
  [
    'The ferry was hit by the freighter in thick fog, which had hidden the lights of the harbour, Ida Brandt told reporters',
    'The ferry was hit by the freighter in thick fog, Ida Brandt told reporters',
  ],
  ['The ferry sank off Maren on Monday', 'The ferry sank off Maren'],
  ['Two men were arrested late on Monday night', 'Two men were arrested'],
  ['The strike goes on until Monday', 'The strike goes on until Monday'],
  ['MAREN (Coast Wire) - The ferry sank', 'The ferry sank'],
  ['The works closed, the union said on Monday', 'The works closed, the union said'],
  ['VIDEO: The ferry sank', 'The ferry sank'],
  ['The probe landed on a comet,', 'The probe landed on a comet'],
  [
    'Pupils of the school of Maren, who had been given the morning off, counted down the last minutes on the quay',
    'Pupils of the school of Maren, who had been given the morning off, counted down the last minutes on the quay',
  ],
  [
    'The harbour board of Maren said that its two inspectors were closely following the repairs of the ferry in the yard',
    'The harbour board of Maren said that its two inspectors were closely following the repairs of the ferry in the yard',
  ],
  [
    'The harbour board of Maren dismissed its director, 58, over the collision that closed the port',
    'The harbour board of Maren dismissed its director over the collision that closed the port',
  ],
  [
    'Ida Falk, 58, the director of the harbour board, has told the dockers that the port will close',
    'Ida Falk has told the dockers that the port will close',
  ],
  ['Ida Falk, who was sworn in', 'Ida Falk, who was sworn in'],
  ['Ida Falk was sworn in on the', 'Ida Falk was sworn in'],
  [
    'Two hundred people of Maren marched to the town hall in the rain because the ferry had been sold to a bank',
    'Two hundred people of Maren marched to the town hall in the rain',
  ],
  [
    '“We shall sail again before the year is out, whatever the board of the harbour may have to say,” Falk said',
    '“We shall sail again before the year is out, whatever the board of the harbour may have to say,” Falk said',
  ],
])('%s', (claim, headline) => {
  expect(headlineOf(claim)).toBe(headline)
})

test.each<[string, string[], string]>([
  [
    'a name before a pronoun',
    ['He left the ship', 'Falk left the ship at Maren'],
    'Falk left the ship at Maren',
  ],
  [
    'a pronoun behind a lead-in',
    ['On the quay of Maren, he left the ship', 'Falk left the ship'],
    'Falk left the ship',
  ],
  [
    'a whole sentence',
    ['The yard in Maren is known', 'The yard in Maren was closed'],
    'The yard in Maren was closed',
  ],
  [
    'no fragment',
    ['Without parole for the theft in Maren', 'Falk was jailed for the theft'],
    'Falk was jailed for the theft',
  ],
  ['the only claim there is', ['He left'], 'He left'],
  ['no claim', [], ''],
])('%s', (_, claims, title) => {
  expect(titleOf(claims.map(claim => ({ claim })))).toBe(title)
})

test('a title that another event has gives way to one that reads nearly as well', () => {
  const claims = [
    { claim: 'Police were questioning the master of the Ada on Wednesday morning' },
    { claim: 'Police boarded the cargo ship Halden and arrested her master' },
  ]
  const best = titleOf(claims)
  const other = titleOf(claims, new Set([best]))
  expect(other).not.toBe(best)
  expect(titleOf(claims, new Set([best, other]))).toBe(best)
})

test('a title is taken twice before one that names nobody', () => {
  const claims = [{ claim: 'Police boarded the ship Halden in the night' }, { claim: 'They fled' }]
  const [best] = claims.map(({ claim }) => claim)
  expect(titleOf(claims, new Set([best ?? '']))).toBe(best)
})

test('what tells the act is the title, not what only names it', () => {
  const claims = [
    { claim: 'Sales of the songs of Ida Brandt have grown since her death', namesActLast: true },
    { claim: 'Ida Brandt died at home', namesActLast: false },
  ]
  expect(titleOf(claims)).toBe('Ida Brandt died at home')
  expect(titleOf(claims.slice(0, 1))).toBe(claims[0]?.claim)
})

test('an apposition that tells of the act stays', () => {
  const claim =
    'Ida Falk, 58, the judge who founded the harbour fund, is to speak to dockers in Maren next week'
  expect(headlineOf(claim, 'founded')).toContain('Falk, the judge who founded')
  expect(headlineOf(claim, 'speak')).toContain('Falk is to speak')
})

test('a title without a weekday reads better', () => {
  const claims = [
    'The ferry was searched on Monday, and again on Friday',
    'Police have searched the ferry at Maren',
  ]
  expect(titleOf(claims.map(claim => ({ claim })))).toBe('Police have searched the ferry at Maren')
})
