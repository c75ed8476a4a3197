import { expect, test } from 'vitest'
import type { Terms } from '#lib/events/words/terms'
import { rarityIn } from './rarity'
import { shareOfTerms } from './similarity'

const terms = (words: string, weight = 1): Terms =>
  new Map(words.split(' ').map(word => [word, weight]))

function share(a: Terms, b: Terms, others: Terms[] = []): number {
  const rarity = rarityIn([a, b, ...others])
  return shareOfTerms(rarity.weigh(a), rarity.weigh(b))
}

test.each([
  ['all', 'ferry sank harbour night', 'night harbour sank ferry', 1],
  ['nothing', 'ferry sank harbour night', 'mayor opened bridge noon', 0],
  ['nothing to share', '', '', 0],
])('%s', (_, a, b, expected) => {
  expect(share(a ? terms(a) : new Map(), b ? terms(b) : new Map())).toBeCloseTo(expected, 9)
})

test('it is the same both ways round', () => {
  const [a, b] = [terms('ferry sank harbour night storm'), terms('storm sank barge')]
  expect(share(a, b)).toBe(share(b, a))
})

test('a word that stands everywhere counts less than a rare one', () => {
  const everywhere = Array.from({ length: 20 }, () => terms('police'))
  const common = share(terms('police ferry sank'), terms('police mayor spoke'), everywhere)
  const rare = share(terms('orrin ferry sank'), terms('orrin mayor spoke'), everywhere)
  expect(common).toBeLessThan(rare)
})

test('what only stands beside the happening in both shows nothing', () => {
  expect(share(terms('harbour', 0.3), terms('harbour', 0.3))).toBe(0)
})

test('two words in common are less where they are all that is said', () => {
  const short = share(terms('ferry sank'), terms('ferry sank'))
  expect(short).toBeLessThan(
    share(terms('ferry sank orrin night'), terms('ferry sank orrin night')),
  )
})
