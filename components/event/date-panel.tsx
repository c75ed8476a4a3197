import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf, NewsEvent } from '#lib/model'
import { type DateGroup, datePath, type Row } from '#lib/view/days'
import { countInWords, longDate } from '#lib/view/words'
import { DateEvent } from './date-event'
import { PanelBar } from './panel-bar'

// Beyond this a page lists no more excerpts; the days of a month have pages of their own.
const mostQuoted = 40
const mostListed = 400

type DatePanelProps = {
  date: Edtf
  groups: DateGroup[]
  /** Groups dated more widely, which may belong here. */
  wider: DateGroup[]
  before: Edtf | null
  after: Edtf | null
  events: Map<string, NewsEvent>
  sources: SourceLooks
}

/** One day, month or year: what happened, in the words of the sources. */
export function DatePanel({ date, groups, wider, before, after, events, sources }: DatePanelProps) {
  const rows = groups.flatMap(group => group.rows)
  const count = new Set(rows.map(row => row.entry.id)).size
  const title = longDate(date)
  const unit = { 4: 'year', 7: 'month' }[date.length] ?? 'day'
  return (
    <article data-date-detail={date}>
      <PanelBar
        previous={before && datePath(before)}
        next={after && datePath(after)}
        path={`/${date}/`}
        title={title}
        words={{ previous: `Earlier ${unit} with events`, next: `Later ${unit} with events` }}
      />
      <h1
        tabIndex={-1}
        data-panel-title
        className="mt-5 text-[1.6875rem] leading-[2.125rem] font-semibold tracking-[-0.015em]"
      >
        <time dateTime={date}>{title}</time>
      </h1>
      <p className="mt-1 text-sm text-soft">
        {count > 0 ? countInWords(count, 'event') : `No event is dated to this ${unit}.`}
        <WiderLinks date={date} />
      </p>
      {rows.length === 0 && (before || after) && (
        <Nearest before={before} after={after} unit={unit} />
      )}
      <DateRows date={date} groups={groups} events={events} sources={sources} />
      <WiderRows wider={wider} events={events} sources={sources} />
    </article>
  )
}

/** The month and the year that a day lies in. */
function WiderLinks({ date }: { date: Edtf }) {
  const wider = [7, 4].filter(length => date.length > length).map(length => date.slice(0, length))
  return wider.map(part => (
    <span key={part}>
      {' · '}
      <ViewLink href={`/${part}/`} className="quiet-link">
        {longDate(part)}
      </ViewLink>
    </span>
  ))
}

/** A date without events points to the nearest that have some. */
function Nearest({
  before,
  after,
  unit,
}: {
  before: Edtf | null
  after: Edtf | null
  unit: string
}) {
  return (
    <section className="mt-5 border-t-2 border-ink pt-3">
      <h2 className="text-sm font-semibold">The nearest {unit}s with events</h2>
      <ul className="mt-2 space-y-1.5 text-sm">
        {before && (
          <li>
            <span className="inline-block w-16 text-soft">before</span>
            <ViewLink href={`/${before}/`} className="text-link">
              {longDate(before)}
            </ViewLink>
          </li>
        )}
        {after && (
          <li>
            <span className="inline-block w-16 text-soft">after</span>
            <ViewLink href={`/${after}/`} className="text-link">
              {longDate(after)}
            </ViewLink>
          </li>
        )}
      </ul>
    </section>
  )
}

function DateRows({
  date,
  groups,
  events,
  sources,
}: Pick<DatePanelProps, 'date' | 'groups' | 'events' | 'sources'>) {
  const isOneDay = date.length === 10
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const shown = takeRows(groups, mostListed)
  return (
    <>
      {shown.map(group => (
        <section key={group.date} className="mt-6">
          {isOneDay && <h2 className="sr-only">Events</h2>}
          {!isOneDay && group.date && (
            <GroupHeading date={group.date} isSame={group.date === date} />
          )}
          {group.rows.map(row => (
            <Quoted
              key={row.entry.id}
              row={row}
              events={events}
              sources={sources}
              isQuoted={total <= mostQuoted}
            />
          ))}
        </section>
      ))}
      {total > mostListed && (
        <p className="mt-6 text-sm text-soft">
          And {countInWords(total - mostListed, 'event')} more, on the pages of the days.
        </p>
      )}
    </>
  )
}

function GroupHeading({ date, isSame }: { date: Edtf; isSame: boolean }) {
  const path = datePath(date)
  return (
    <h2 className="border-b border-hairline pb-1.5 text-sm font-semibold">
      {isSame && 'No closer date given'}
      {!isSame && (path ? <ViewLink href={path}>{longDate(date)}</ViewLink> : longDate(date))}
    </h2>
  )
}

function WiderRows({
  wider,
  events,
  sources,
}: Pick<DatePanelProps, 'wider' | 'events' | 'sources'>) {
  const shown = takeRows(wider, mostQuoted)
  if (shown.length === 0) return null
  return (
    <section className="mt-10 border-t-2 border-hairline pt-4">
      <h2 className="text-sm font-semibold">Dated less closely, and perhaps of this time</h2>
      {shown.map(group => (
        <div key={group.date} className="mt-4">
          <p className="text-sm text-soft">{group.date && longDate(group.date)}</p>
          {group.rows.map(row => (
            <Quoted
              key={row.entry.id}
              row={row}
              events={events}
              sources={sources}
              isQuoted={false}
            />
          ))}
        </div>
      ))}
    </section>
  )
}

function Quoted({
  row,
  events,
  sources,
  isQuoted,
}: {
  row: Row
  events: Map<string, NewsEvent>
  sources: SourceLooks
  isQuoted: boolean
}) {
  const event = events.get(row.entry.id)
  return event && <DateEvent event={event} row={row} sources={sources} isQuoted={isQuoted} />
}

function takeRows(groups: DateGroup[], most: number): DateGroup[] {
  let left = most
  return groups.flatMap(group => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}
