import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { NewsEvent } from '#lib/model'
import { type DatedReports, groupReports } from '#lib/view/reports'
import { isEarly, timeInWords } from '#lib/view/time-of-day'
import { isDateDisputed, verdictOn } from '#lib/view/verdict'
import { countSources, countVoices } from '#lib/view/voices'
import { countInWords, shortDate } from '#lib/view/words'
import { DateText } from './date-text'

/** Which date each source gives, with its words, where they differ; else how many stand behind it. */
export function Accounts({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  if (!isDateDisputed(event)) return <Verdict event={event} />
  return (
    <section className="accounts">
      <h2>
        {countSources(event.reports) > 1
          ? 'The sources date this differently'
          : 'One source, two accounts: it dates this differently'}
      </h2>
      <dl>
        {groupReports(event).map(group => (
          <AccountRow key={group.date ?? 'none'} group={group} sources={sources} />
        ))}
      </dl>
    </section>
  )
}

function AccountRow({ group, sources }: { group: DatedReports; sources: SourceLooks }) {
  const { independent } = countVoices(group.reports)
  return (
    <div>
      <dt>
        <b>
          {group.date ? (
            <DateText date={group.date} words={shortDate(group.date)} />
          ) : (
            'No date given'
          )}
        </b>
        <span>{countInWords(independent, 'report')}</span>
      </dt>
      <dd>
        {group.reports.map(report => (
          <p key={report.article}>
            <SourceName id={report.source} sources={sources} />
            {report.time && (
              <span className="text-soft"> · {timeInWords(report.time, isEarly(report))}</span>
            )}
            <q>{report.claim}</q>
          </p>
        ))}
      </dd>
    </div>
  )
}

function Verdict({ event }: { event: NewsEvent }) {
  const tone = event.status === 'disputed' ? 'border-alarm text-alarm' : 'border-ink text-soft'
  return <p className={`mt-5 border-t-2 pt-3 text-sm ${tone}`}>{verdictOn(event)}</p>
}
