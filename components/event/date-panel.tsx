import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf, NewsEvent } from '#lib/model'
import { type DateGroup, datePath } from '#lib/view/days'
import { countInWords, longDate } from '#lib/view/words'
import { DateRows, WiderRows } from './date-rows'
import { PanelBar } from './panel-bar'

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
        words={{ previous: `Earlier ${unit} with events`, next: `Later ${unit} with events` }}
      />
      <h1 tabIndex={-1} data-panel-title className="panel-title">
        <time dateTime={date}>{title}</time>
      </h1>
      <p className="mt-1 text-sm text-soft">
        {count > 0 ? countInWords(count, 'event') : `No event is dated to this ${unit}.`}
        {rows.length > count &&
          `, ${rows.length - count === 1 ? 'one' : 'some'} under several dates`}
        <WiderLinks date={date} />
      </p>
      {rows.length === 0 && (before || after) && (
        <Nearest before={before} after={after} unit={unit} />
      )}
      <DateRows date={date} groups={groups} events={events} sources={sources} />
      <WiderRows groups={wider} events={events} sources={sources} />
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
        <Neighbour words="before" date={before} />
        <Neighbour words="after" date={after} />
      </ul>
    </section>
  )
}

function Neighbour({ words, date }: { words: string; date: Edtf | null }) {
  if (!date) return null
  return (
    <li>
      <span className="inline-block w-16 text-soft">{words}</span>
      <ViewLink href={`/${date}/`} className="text-link">
        {longDate(date)}
      </ViewLink>
    </li>
  )
}
