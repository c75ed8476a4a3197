import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf, NewsEvent } from '#lib/model'
import { type DateGroup, datePath } from '#lib/view/days'
import { digits } from '#lib/view/digits'
import { longDate } from '#lib/view/words'
import { DateEvent } from './date-event'

// Beyond this a page lists no more excerpts.
const mostQuoted = 40
// Beyond this a month or a year lists its events no further and leads to its days or months.
const mostListed = 120

type RowsProps = {
  groups: DateGroup[]
  events: Map<string, NewsEvent>
  sources: SourceLooks
}

/** The events of a page's groups, each group under its date, with excerpts where they are not many. */
export function DateRows({
  date,
  groups,
  events,
  sources,
}: RowsProps & {
  /** The page's own date; null on the page of what has none. */
  date: Edtf | null
}) {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const isCut = date !== null && date.length < 10 && total > mostListed
  return (
    <>
      {(isCut ? takeRows(groups, mostListed) : groups).map(group => (
        <section key={group.date} className="mt-6">
          <GroupHeading date={group.date} page={date} />
          <Rows group={group} events={events} sources={sources} isQuoted={total <= mostQuoted} />
        </section>
      ))}
      {isCut && <NarrowerDates date={date} groups={groups} />}
    </>
  )
}

/** The months of a year or the days of a month, each with the number of its events. */
function NarrowerDates({ date, groups }: { date: Edtf; groups: DateGroup[] }) {
  const length = date.length + 3
  const counts = new Map<Edtf, number>()
  for (const group of groups) {
    if (!group.date || group.date.length < length || !datePath(group.date)) continue
    const part = group.date.slice(0, length)
    counts.set(part, (counts.get(part) ?? 0) + group.rows.length)
  }
  return (
    <nav aria-label="Closer dates" className="mt-6 border-t-2 border-ink pt-3 text-sm">
      <p>{`These are the first ${mostListed}. All stand on the pages of closer dates:`}</p>
      <ul className="mt-2 columns-2 gap-x-6">
        {[...counts].map(([part, count]) => (
          <li key={part}>
            <ViewLink href={`/${part}/`} className="quiet-link">
              {longDate(part)}
            </ViewLink>{' '}
            <span className="text-soft">{digits(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Events with a wider date that a page's own lies in or touches. */
export function WiderRows({ groups, events, sources }: RowsProps) {
  const shown = takeRows(groups, mostQuoted)
  if (shown.length === 0) return null
  return (
    <section className="mt-10 border-t-2 border-hairline pt-4">
      <h2 className="text-sm font-semibold">Dated less closely, and perhaps of this time</h2>
      {shown.map(group => (
        <div key={group.date} className="mt-4">
          <p className="text-sm text-soft">{group.date && longDate(group.date)}</p>
          <Rows group={group} events={events} sources={sources} isQuoted={false} />
        </div>
      ))}
    </section>
  )
}

function GroupHeading({ date, page }: { date: Edtf | null; page: Edtf | null }) {
  if (date === null || page?.length === 10) return <h2 className="sr-only">Events</h2>
  const path = datePath(date)
  return (
    <h2 className="border-b border-hairline pb-1.5 text-sm font-semibold">
      {date === page && 'No closer date given'}
      {date !== page && (path ? <ViewLink href={path}>{longDate(date)}</ViewLink> : longDate(date))}
    </h2>
  )
}

function Rows({
  group,
  events,
  sources,
  isQuoted,
}: Omit<RowsProps, 'groups'> & { group: DateGroup; isQuoted: boolean }) {
  return group.rows.map(row => {
    const event = events.get(row.entry.id)
    if (!event) return null
    return (
      <DateEvent key={row.entry.id} event={event} row={row} sources={sources} isQuoted={isQuoted} />
    )
  })
}

function takeRows(groups: DateGroup[], most: number): DateGroup[] {
  let left = most
  return groups.flatMap(group => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}
