import { undatedPath } from '#lib/view/days'
import type { FirstScreen } from '#lib/view/first-screen'
import { countInWords, longDate, undatedHeading } from '#lib/view/words'
import { ViewLink } from './view-link'

/** Below a list that holds the first events only: how many there are, and where the others stand. */
export function RestOfList({
  first,
  state,
}: {
  first: FirstScreen
  state: 'first' | 'all' | 'failed'
}) {
  if (state === 'all') return null
  return (
    <nav
      aria-label="More events"
      className="mt-2 border-t border-ink pt-4 pb-6 text-sm leading-6 text-soft"
    >
      <p role={state === 'failed' ? 'alert' : undefined}>
        {`These are the first ${first.entries.length} of ${countInWords(first.total, 'event')}.`}
        {state === 'failed' && ' The others could not be loaded: load the page anew to try again.'}{' '}
        {first.dates.length > 0 && 'All stand on the pages of their dates:'}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {first.dates.map(date => (
          <li key={date}>
            <ViewLink href={`/${date}/`} className="quiet-link">
              {longDate(date)}
            </ViewLink>
          </li>
        ))}
        {first.counts.statuses.undated && (
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
