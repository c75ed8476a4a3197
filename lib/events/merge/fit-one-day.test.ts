import { expect, test } from 'vitest'
import { findMentions } from '#lib/events/mention/find-mentions'
import type { Told } from '#lib/events/mention/told'
import { taggedArticle } from '#lib/events/tagged-article'
import { fitAcross, fitOneDay } from './fit-one-day'

function toldIn(text: string, published: string): Told {
  const [told] = findMentions(taggedArticle(text, published, `${published} ${text}`))
  if (!told) throw new Error(`nothing is told in: ${text}`)
  return told
}

type Text = [text: string, published: string]
const asNews: Text = ['The ferry Ada sank.', '2022-03-04']

/** Fiction. */
test.each<[string, Text, boolean]>([
  ['the same day, stated', ['The ferry Ada sank on 4 March.', '2022-03-06'], true],
  ['a week later, as news', ['The ferry Ada sank on 11 March.', '2022-03-12'], true],
  ['two months later, as news', ['The ferry Ada sank on Tuesday.', '2022-05-12'], false],
  ['months later, looking back by name', ['The ferry Ada sank.', '2022-08-12'], true],
  ['years later, looking back by name', ['The ferry Ada sank.', '2029-08-12'], true],
  ['years later, by no name', ['The ferry sank.', '2029-08-12'], false],
  ['without any date', ['The ferry Ada sank.', ''], true],
])('what one article tells as news fits, in another, %s: %j', (_, [text, published], fits) => {
  const other = published ? toldIn(text, published) : undatedIn(text)
  expect(fitAcross(toldIn(...asNews), other)).toBe(fits)
  expect(fitAcross(other, toldIn(...asNews))).toBe(fits)
})

function undatedIn(text: string): Told {
  const [told] = findMentions(taggedArticle(text, null, text))
  if (!told) throw new Error(`nothing is told in: ${text}`)
  return told
}

test.each([
  ['The ferry Ada sank on 1 March.', 'The ferry Ada sank on 9 March.', true],
  ['The ferry Ada sank on 1 March.', 'The ferry Ada sank on 29 March.', false],
])('of two articles that state a date each: “%s” and “%s”', (a, b, fits) => {
  expect(fitAcross(toldIn(a, '2022-03-31'), toldIn(b, '2022-03-31'))).toBe(fits)
})

test.each([
  ['The ferry Ada sank on 1 March.', 'The ferry Ada sank on 2 March.', false],
  ['The ferry Ada sank on 1 March.', 'The ferry Ada sank in March.', true],
  ['The ferry Ada sank.', 'The ferry Ada sank on 3 March.', true],
  ['The ferry Ada sank.', 'Printers marched on 2 March.', false],
])('within one article: “%s” and “%s”', (a, b, fits) => {
  expect(fitOneDay(toldIn(a, '2022-03-04'), toldIn(b, '2022-03-04'))).toBe(fits)
})
