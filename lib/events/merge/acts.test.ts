import { expect, test } from 'vitest'
import { rarityIn } from '#lib/events/likeness/rarity'
import { findMentions } from '#lib/events/mention/find-mentions'
import { taggedArticle } from '#lib/events/tagged-article'
import { actIn, likenessOfActs, readAct } from './acts'

function actOf(id: string, text: string) {
  const article = taggedArticle(text, '2022-03-04', id)
  const [told] = findMentions(article)
  const trigger = told && actIn(told)
  const act = told && trigger ? readAct(trigger, told, [told], rarityIn([])) : null
  if (!act) throw new Error(`no act in: ${text}`)
  return act
}

/** A sentence, one that tells more likely the same, and one that tells less likely the same. Fiction. */
test.each([
  ['Police arrested Falk.', 'Falk was arrested.', 'Guards arrested Orrin.'],
  ['The ferry sank on Tuesday.', 'The ferry sank on 1 March.', 'The ferry sank in 1987.'],
  ['Falk opened the dock.', 'Falk opened the dock on 1 March.', 'Falk opened the dock in 1987.'],
  ['Gunmen attacked Maren.', 'The assault on Maren was brief.', 'Gunmen left Maren.'],
  [
    'Falk shot the mayor.',
    'Falk denied that he shot the mayor.',
    'Falk denied that he shot Orrin.',
  ],
])('%s is rather “%s” than “%s”', (text, same, other) => {
  const act = actOf('a', text)
  const likeness = likenessOfActs(act, actOf('b', same), 0)
  expect(likeness).toBeGreaterThan(likenessOfActs(act, actOf('c', other), 0))
})

test('one verb alone is no likeness', () => {
  const [a, b] = [actOf('a', 'Police arrested Falk.'), actOf('b', 'Guards arrested Orrin.')]
  expect(likenessOfActs(a, b, 1)).toBe(0)
})
