import type { Problem } from '#lib/model'
import type { Together } from '#lib/timeline'

/**
 * A problem for each article that has no publication date, not even an inferred one, and for each
 * that no event was found in. `remedy` says where a person can write a date.
 */
export function findArticleProblems({ articles, published }: Together, remedy: string): Problem[] {
  const living = published.filter(({ became }) => became === undefined)
  const telling = new Set(living.flatMap(({ keys }) => keys.map(({ article }) => article)))
  return articles.flatMap(({ id, file, published }) => {
    const place = { ...(file && { file }), article: id }
    const undated: Problem = {
      ...place,
      step: 'dates',
      reason: 'no publication date is known: its weekdays cannot be placed',
      remedy,
    }
    const silent: Problem = {
      ...place,
      step: 'events',
      reason: 'no event was found in it',
      remedy: 'See whether its text came through whole: crossdate read prints it.',
    }
    return [...(published ? [] : [undated]), ...(telling.has(id) ? [] : [silent])]
  })
}
