import { groupBy } from '#lib/events/group-by'
import type { MentionKey } from '#lib/model'
import { compareText } from '#lib/text/compare-text'

/** Share of the mentions of the shorter that must be the same. */
const stillTheSame = 0.5

/**
 * Articles that came in place of published ones: an edited file has another id and most of its old
 * sentences. The new article's id by the old one's.
 */
export function findEditedArticles(published: MentionKey[], now: MentionKey[]) {
  const [before, after] = [codesByArticle(published), codesByArticle(now)]
  const vanished = new Map([...before].filter(([article]) => !after.has(article)))
  const fresh = [...after].filter(([article]) => !before.has(article))
  const holders = groupBy(
    [...vanished].flatMap(([article, codes]) => [...codes].map(code => ({ article, code }))),
    ({ code }) => code,
  )
  const offers = fresh.flatMap(([article, codes]) => {
    const shared = groupBy(
      [...codes].flatMap(code => holders.get(code) ?? []),
      key => key.article,
    )
    return [...shared].flatMap(([old, keys]) => {
      const shorter = Math.min(codes.size, vanished.get(old)?.size ?? 0)
      return keys.length >= shorter * stillTheSame ? [{ old, article, count: keys.length }] : []
    })
  })
  return pairOff(offers)
}

type Offer = { old: string; article: string; count: number }

/** The most alike first, each article once. */
function pairOff(offers: Offer[]): Map<string, string> {
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  const inOrder = offers.sort(
    (a, b) => b.count - a.count || compareText(a.old, b.old) || compareText(a.article, b.article),
  )
  for (const { old, article } of inOrder) {
    if (pairs.has(old) || taken.has(article)) continue
    pairs.set(old, article)
    taken.add(article)
  }
  return pairs
}

function codesByArticle(keys: MentionKey[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>()
  for (const { article, code } of keys) {
    const known = codes.get(article)
    if (known) known.add(code)
    else codes.set(article, new Set([code]))
  }
  return codes
}
