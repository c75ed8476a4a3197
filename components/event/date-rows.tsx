import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf, NewsEvent } from '#lib/model'
import { type DateGroup, datePath } from '#lib/view/days'
import { countInWords, longDate } from '#lib/view/words'
import { DateEvent } from './date-event'

// Beyond this a page lists no more excerpts; the days of a month have pages of their own.
const mostQuoted = 40
const mostListed = 400

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
  return (
    <>
      {takeRows(groups, mostListed).map(group => (
        <section key={group.date} className="mt-6">
          <GroupHeading date={group.date} page={date} />
          <Rows group={group} events={events} sources={sources} isQuoted={total <= mostQuoted} />
        </section>
      ))}
      {total > mostListed && (
        <p className="mt-6 text-sm text-soft">
          {`And ${countInWords(total - mostListed, 'event')} more, ${date ? 'on the pages of the days' : 'in the list'}.`}
        </p>
      )}
    </>
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
