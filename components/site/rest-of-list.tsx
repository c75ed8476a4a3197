import type { Edtf } from '#lib/model'
import { undatedPath } from '#lib/view/days'
import { countInWords, longDate, undatedHeading } from '#lib/view/words'
import { useTimeline } from './timeline-reader'
import { ViewLink } from './view-link'

/** Without scripts, below a list that holds the first events only: where the others stand. */
export function RestOfList({ dates }: { dates: Edtf[] }) {
  const { first } = useTimeline()
  const shown = first.first.rows.length
  if (shown === first.rows) return null
  return (
    <nav
      aria-label="More events"
      className="without-js mt-2 border-t border-ink pt-4 pb-6 text-sm leading-6 text-soft"
    >
      <p>
        {`These are the first ${shown} lines of ${countInWords(first.events, 'event')}.`}{' '}
        {dates.length > 0 && 'All stand on the pages of their dates, these among them:'}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {dates.map(date => (
          <li key={date}>
            <ViewLink href={`/${date}/`} className="quiet-link">
              {longDate(date)}
            </ViewLink>
          </li>
        ))}
        {first.undated > 0 && (
          <li>
            <ViewLink href={undatedPath} className="quiet-link">
              {undatedHeading.words}
            </ViewLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
