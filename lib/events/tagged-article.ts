import type { DatedArticle } from '#lib/model'
import { findTimexes } from '#lib/time/find-timexes'

/** For tests: an article of a source of its own, published on a day or on none, with its time expressions found. */
export function taggedArticle(text: string, published: string | null, id = 'a'): DatedArticle {
  return {
    id,
    source: id,
    title: '',
    published: published === null ? null : { value: published, basis: 'stated', because: 'stated' },
    text,
    timexes: findTimexes(text, published),
  }
}
