import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { toAccount } from './accounts'
import { haveOtherNumbers } from './other-number'
import { haveOtherPlaces } from './other-place'

function accountOf(id: string, text: string, published: string | null = '2022-03-04') {
  const article = taggedArticle(text, published, id)
  return toAccount(article, findMentions(article).slice(0, 1))
}

/** Fiction. */
test.each([
  ['A bomb exploded in Maren.', 'A bomb exploded in Brenwick.', true],
  ['A bomb exploded in Maren.', 'A bomb exploded near Maren.', false],
  ['A bomb exploded in Maren.', 'A bomb exploded in Osland. It struck Maren at dawn.', false],
  ['A bomb exploded in Maren.', 'A bomb exploded at dawn.', false],
  ['A bomb exploded in Syria.', 'A bomb exploded in Damascus.', false],
])('two places: “%s” and “%s”', (a, b, expected) => {
  expect(haveOtherPlaces(accountOf('a', a), accountOf('b', b))).toBe(expected)
})

test.each([
  ['The storm killed three people.', 'The storm killed 90 people.', true],
  ['Storm Ada of Maren killed three.', 'A storm killed 90 people at Maren.', false],
  ['The storm killed dozens of people.', 'The storm killed 90 people.', false],
  ['The storm killed three people.', 'The storm injured 90 people.', false],
])('two numbers: “%s” and “%s”', (a, b, expected) => {
  const [left, right] = [accountOf('a', a, null), accountOf('b', b, null)]
  expect(haveOtherNumbers(left, right)).toBe(expected)
})

test('a toll that has grown since is news of the same', () => {
  const first = accountOf('a', 'The storm killed three people.', '2022-03-04')
  const later = accountOf('b', 'The storm killed nine people.', '2022-03-05')
  expect(haveOtherNumbers(first, later)).toBe(false)
})
