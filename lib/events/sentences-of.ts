import type { DatedArticle, Span } from '#lib/model'
import { findSentences } from '#lib/text/sentences'
import { byText } from './by-text'

const known = new WeakMap<DatedArticle, Span[]>()
// An article that is dated is another one of the same text.
const sentencesIn = byText(findSentences)

/** As `findSentences`, for an article that several steps ask about. */
export function sentencesOf(article: DatedArticle): Span[] {
  const sentences = known.get(article) ?? sentencesIn(article.text)
  known.set(article, sentences)
  return sentences
}
