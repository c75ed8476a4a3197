import type { SourceLooks } from '#components/site/source-name'
import type { NewsEvent } from '#lib/model'
import { findDisputedPoints } from '#lib/view/points'
import { groupReports } from '#lib/view/reports'
import { isEarly, timeInWords } from '#lib/view/time-of-day'
import { disputeOn, isDateDisputed, verdictOn } from '#lib/view/verdict'
import { shortDate } from '#lib/view/words'
import { AccountRow } from './account-row'
import { DateText } from './date-text'
import { PointRows } from './point-rows'

type Props = { event: NewsEvent; sources: SourceLooks }

/** What the sources conflict on, each value with its words; else how many stand behind the event. */
export function Accounts({ event, sources }: Props) {
  const points = findDisputedPoints(event)
  const hasDates = isDateDisputed(event)
  if (!hasDates && points.length === 0) return <Verdict event={event} />
  return (
    <section className="accounts">
      <h2>{disputeOn(event)}</h2>
      {hasDates && <DateRows event={event} sources={sources} />}
      {points.map(point => (
        <PointRows key={point.title} point={point} sources={sources} />
      ))}
    </section>
  )
}

function DateRows({ event, sources }: Props) {
  return (
    <dl>
      {groupReports(event).map(({ date, reports }) => (
        <AccountRow
          key={date ?? 'none'}
          label={date ? <DateText date={date} words={shortDate(date)} /> : 'No date given'}
          tellers={reports.map(report => ({
            article: report.article,
            report,
            quote: report.claim,
            note: report.time && timeInWords(report.time, isEarly(report)),
          }))}
          sources={sources}
        />
      ))}
    </dl>
  )
}

function Verdict({ event }: { event: NewsEvent }) {
  const tone = event.status === 'disputed' ? 'border-alarm text-alarm' : 'border-ink text-soft'
  return <p className={`mt-5 border-t-2 pt-3 text-sm ${tone}`}>{verdictOn(event)}</p>
}
