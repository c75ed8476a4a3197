import { countryOf } from '#lib/events/english/countries'
import type { Account, Told } from '#lib/events/mention/told'
import { isContent } from '#lib/events/words/terms'
import { tokensOf } from '#lib/events/words/tokens-of'
import type { DatedArticle } from '#lib/model'
import { findWords } from '#lib/text/words'

const placing = new Set('in at near off outside'.split(' '))

/**
 * Whether two accounts tell of two places: both name one, and neither article so much as mentions that
 * of the other. (Where one names the town and one the province, one of them mentions both.)
 */
export function haveOtherPlaces(a: Account, b: Account): boolean {
  const [left, right] = [placesOf(a.lead), placesOf(b.lead)]
  if (left.length === 0 || right.length === 0) return false
  return !isAnyIn(left, b.article) && !isAnyIn(right, a.article)
}

function isAnyIn(names: string[], article: DatedArticle): boolean {
  const words = wordsOf(article)
  return names.some(name => words.has(name))
}

const placesByTold = new WeakMap<Told, string[]>()

/** The names that stand behind "in", "at" or "near" in the clause of a mention; countries are too wide. */
function placesOf(told: Told): string[] {
  const known = placesByTold.get(told)
  if (known) return known
  const { sentence, trigger } = told
  const tokens = sentence.clauses[trigger.clause]?.tokens ?? []
  const inTimex = ({ start }: { start: number }) =>
    sentence.timexes.some(timex => start >= timex.start && start < timex.end)
  const places = tokens.filter((token, index) => {
    if (!token.capital || !isContent(token) || inTimex(token) || countryOf.has(token.lower))
      return false
    return placing.has(tokens[index - 1]?.lower ?? '')
  })
  const words = places.map(({ lower }) => lower)
  placesByTold.set(told, words)
  return words
}

const wordsByArticle = new WeakMap<DatedArticle, Set<string>>()

function wordsOf(article: DatedArticle): Set<string> {
  const known = wordsByArticle.get(article)
  if (known) return known
  const words = new Set(
    [...findWords(article.title), ...tokensOf(article.text)].map(({ word }) =>
      word.toLowerCase().replace(/['’]s?$/, ''),
    ),
  )
  wordsByArticle.set(article, words)
  return words
}
