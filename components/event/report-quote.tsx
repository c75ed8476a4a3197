import { CopyButton } from '#components/site/copy-button'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Publication, Report } from '#lib/model'
import { sitePath } from '#lib/view/site-path'
import { isWebAddress, linkToExcerpt } from '#lib/view/text-fragment'
import { timeInWords } from '#lib/view/time-of-day'
import { findCarriers } from '#lib/view/voices'
import { longDate, shortDate } from '#lib/view/words'
import { Quote } from './quote'

/** One article's account: its words, why its date is read so, and the way to the original. */
export function ReportQuote({
  report,
  reports,
  sources,
}: {
  report: Report
  /** All reports of the event, to tell copies of one text apart. */
  reports: Report[]
  sources: SourceLooks
}) {
  const { published } = report
  return (
    <section className="mt-7">
      <h3 className="flex flex-wrap justify-between gap-x-4 border-b border-hairline pb-1.5 text-sm">
        <SourceName id={report.source} sources={sources} className="font-semibold" />
        <span className="font-normal text-soft">{publicationInWords(published)}</span>
      </h3>
      <Quote excerpt={report.excerpt} mentions={report.mentions} />
      <dl className="mt-2.5 space-y-1 border-l-2 border-hairline pl-3.5 text-[0.8125rem] leading-[1.1875rem] text-soft">
        <Reason label={report.date ? `Why ${longDate(report.date)}` : 'Why no date'}>
          {sentence(report.because)}
        </Reason>
        {published && (
          <Reason
            label={`Published ${shortDate(published.value)}${published.basis === 'inferred' ? ', inferred' : ''}`}
          >
            {sentence(published.because)}
          </Reason>
        )}
        <CopyNote report={report} reports={reports} sources={sources} />
      </dl>
      <ReportLinks report={report} sources={sources} />
    </section>
  )
}

function Reason({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt className="inline font-semibold">{label}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}

function CopyNote({ report, reports, sources }: Parameters<typeof ReportQuote>[0]) {
  const carriers = findCarriers(report, reports)
  const others = carriers.filter(other => other !== report)
  if (others.length === 0) return null
  const names = new Set(others.map(other => sources.get(other.source)?.name ?? other.source))
  return (
    <Reason label={`One wire report, carried by ${carriers.length}`}>
      {`The same text as in ${[...names].join(', ')}; counted as one voice.`}
    </Reason>
  )
}

function ReportLinks({ report, sources }: { report: Report; sources: SourceLooks }) {
  const name = sources.get(report.source)?.name ?? report.source
  const original =
    report.url && isWebAddress(report.url) && linkToExcerpt(report.url, report.excerpt)
  return (
    <p className="no-print mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {original && (
        <a href={original} rel="noreferrer external" className="quiet-link">
          Original<span className="sr-only"> in {name}</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
      <a href={sitePath(`/articles/${encodeURIComponent(report.article)}/`)} className="quiet-link">
        More of this article<span className="sr-only"> in {name}</span>
      </a>
      <CopyButton
        label="Copy excerpt"
        done="Excerpt copied"
        about={name}
        text={citationOf(report, name)}
      />
    </p>
  )
}

/** The words with their source, as one pastes them into a text. */
function citationOf(report: Report, name: string): string {
  const parts = [
    name,
    report.title,
    report.published && longDate(report.published.value),
    report.url,
  ]
  return `“${report.excerpt.exact.trim()}” (${parts.filter(Boolean).join(', ')})`
}

function publicationInWords(published: Publication | null): string {
  if (!published) return 'publication date unknown'
  const time = published.time ? `, ${timeInWords(published.time)}` : ''
  const how = published.basis === 'inferred' ? ', inferred' : ''
  return `published ${shortDate(published.value)}${time}${how}`
}

/** A reason as a sentence: capital first, full stop last. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]["”’]?$/.test(capital) ? capital : `${capital}.`
}
