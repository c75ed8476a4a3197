import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { NewsEvent } from '#lib/model'
import { type Account, countVoices, groupAccounts } from '#lib/view/accounts'
import { countInWords, shortDate, timeInWords } from '#lib/view/words'
import { DateText } from './date-text'

/** Which date each source gives, with its words; in the alarm colour where they differ. */
export function Accounts({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  const accounts = groupAccounts(event)
  const dated = accounts.filter(account => account.date !== null)
  if (dated.length < 2) return <Verdict event={event} hasUndated={dated.length < accounts.length} />
  return (
    <section className="mt-5 border-t-2 border-alarm pt-3">
      <h2 className="text-sm font-semibold text-alarm">The sources date this differently</h2>
      <dl className="mt-1 divide-y divide-hairline">
        {accounts.map(account => (
          <AccountRow key={account.date ?? 'none'} account={account} sources={sources} />
        ))}
      </dl>
    </section>
  )
}

function AccountRow({ account, sources }: { account: Account; sources: SourceLooks }) {
  const { independent } = countVoices(account.reports)
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-x-4 py-2.5 text-sm leading-5">
      <dt>
        <b className="block font-semibold">
          {account.date ? (
            <DateText date={account.date} words={shortDate(account.date)} />
          ) : (
            'No date given'
          )}
        </b>
        <span className="text-soft">{countInWords(independent, 'report')}</span>
      </dt>
      <dd className="space-y-1.5">
        {account.reports.map(report => (
          <p key={report.article}>
            <SourceName id={report.source} sources={sources} />
            {report.time && <span className="text-soft"> · {timeInWords(report.time)}</span>}
            <q className="block font-serif text-[0.9375rem] before:content-[''] after:content-['']">
              {report.claim}
            </q>
          </p>
        ))}
      </dd>
    </div>
  )
}

/** One date, or none: how many stand behind it. */
function Verdict({ event, hasUndated }: { event: NewsEvent; hasUndated: boolean }) {
  const { independent, copies } = countVoices(event.reports)
  const isAlarm = event.status === 'disputed'
  return (
    <p
      className={`mt-5 border-t-2 pt-3 text-sm ${isAlarm ? 'border-alarm text-alarm' : 'border-ink text-soft'}`}
    >
      {isAlarm && 'The sources differ on figures, not on the date.'}
      {event.status === 'agreed' &&
        (hasUndated
          ? `${countInWords(independent, 'source')} tell of it; where they give a date, it is this one.`
          : `${countInWords(independent, 'source')} give the same date.`)}
      {event.status === 'single' &&
        (copies > 0
          ? 'All reports are copies of one text: they count as one voice.'
          : 'One source reports this; no other here confirms or contradicts it.')}
    </p>
  )
}
