import { pickSources } from '#lib/events/pick-sources'
import type { Article } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import type { NumericOrders } from '#lib/time/numeric-order-of'
import type { EventPlace, ReadEvent } from './find-retold'
import type { Retold } from './tell-retold'

/** All that is read to tell what stands at some places as one; `articles` are all that there are, by id. */
export function gatherRetold(
  places: EventPlace[],
  {
    read,
    articles,
    orders,
  }: { read: ReadEvent; articles: Map<string, Article>; orders: NumericOrders },
): Retold {
  const events = places.map(read)
  const ids = new Set(events.flatMap(({ reports }) => reports.map(({ article }) => article)))
  const own = [...ids].sort(compareText).flatMap(id => articles.get(id) ?? [])
  return { events, articles: own, orders: pickSources(orders, own) }
}
