import type { DatedArticle, Span } from '#lib/model'
import { findSentences } from '#lib/text/sentences'

const known = new WeakMap<DatedArticle, Span[]>()

/** As `findSentences`, for an article that several steps ask about. */
export function sentencesOf(article: DatedArticle): Span[] {
  const sentences = known.get(article) ?? findSentences(article.text)
  known.set(article, sentences)
  return sentences
}
