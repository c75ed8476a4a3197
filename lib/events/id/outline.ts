import { marksOf } from '#lib/events/across/marks'
import { tellingsOf } from '#lib/events/across/telling'
import type { UnnamedEvent } from '#lib/events/mention/told'
import type { Article, MentionKey } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { keysOfMentions } from './mention-key'
import { type TimePlace, timePlaceOf } from './order'

/** As much of an event as its id and its place among all others need: a large folder's fit in memory. */
export type Outline = TimePlace & {
  title: string
  /** What its mentions are known by, in the order of its reports. */
  keys: MentionKey[]
  /** The mention that it is named by where it was not published before. */
  first: string
  /** What events of other stories are compared with it by; absent where none is. */
  marks?: number[]
}

/** The outline of an event; `articles` give the words of its mentions, `samples` as in `keysOfMentions`. */
export function outlineOf(
  event: UnnamedEvent,
  articles: Map<string, Article>,
  samples?: Map<string, string>,
): Outline {
  const keys = event.reports.flatMap(({ article, mentions }) =>
    keysOfMentions(articles.get(article)?.text ?? '', mentions, samples),
  )
  const marks = marksOf(tellingsOf(event))
  return {
    ...timePlaceOf(event),
    title: event.title,
    keys,
    first: firstMention(event, keys),
    ...(marks.length > 0 && { marks }),
  }
}

/**
 * The first mention in the earliest article, so that later articles leave it as it is. Inferred dates
 * do not count: another article may change them.
 */
function firstMention({ reports }: UnnamedEvent, keys: MentionKey[]): string {
  const [first] = reports
    .map(({ article, published }) => ({
      article,
      day: published?.basis === 'stated' ? published.value : '~',
    }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.article, b.article))
  const key = keys.find(({ article }) => article === first?.article)
  if (!key) throw new Error('an event without a mention cannot be: mergeMentions made one')
  return `${key.article} ${key.code}`
}
