import type { DatedArticle } from '#lib/model'
import { findMentions } from './mention/find-mentions'
import type { Told } from './mention/told'

const known = new WeakMap<DatedArticle, Told[]>()

/** As `findMentions`, which takes most of the time: an article that dating has read is not read again. */
export function mentionsOf(article: DatedArticle): Told[] {
  const told = known.get(article) ?? findMentions(article)
  known.set(article, told)
  return told
}
