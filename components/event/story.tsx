import { ViewLink } from '#components/site/view-link'
import type { EventEntry } from '#lib/view/entries'
import { asHeadline, countInWords, shortDate } from '#lib/view/words'

/** What else belongs to the affair that an event is part of: the nearest in time, and the way to all. */
export function Story({
  id,
  near,
  total,
}: {
  id: string
  /** Other events of the story. */
  near: EventEntry[]
  /** How many events it has, with the one that is open. */
  total: number
}) {
  if (near.length === 0) return null
  return (
    <section className="panel-note">
      <h2>Other events of this story</h2>
      <ul className="story">
        {near.map(entry => (
          <li key={entry.id}>
            <span>{entry.datings[0] ? shortDate(entry.datings[0].date) : 'without a date'}</span>
            <ViewLink href={`/events/${encodeURIComponent(entry.id)}/`}>
              {asHeadline(entry.title)}
            </ViewLink>
          </li>
        ))}
      </ul>
      <ViewLink href="/" change={{ story: id }} className="quiet-link mt-1 inline-block">
        all {countInWords(total, 'event')} of this story
      </ViewLink>
    </section>
  )
}
