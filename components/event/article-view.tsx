import { type SourceLooks, SourceName } from '#components/site/source-name'
import { StatusLine } from '#components/site/status-line'
import type { Article, NewsEvent, RemovedText, Report } from '#lib/model'
import { toEntry } from '#lib/view/entries'
import { sitePath } from '#lib/view/site-path'
import { statusWords } from '#lib/view/status-words'
import { isWebAddress } from '#lib/view/text-fragment'
import { timeInWords } from '#lib/view/time-of-day'
import { asHeadline, countInWords, longDate } from '#lib/view/words'
import { LeftOut } from './left-out'
import { Quote } from './quote'

type Props = {
  article: Omit<Article, 'text'> & { text?: string }
  reports: { event: NewsEvent; report: Report }[]
  removed: RemovedText[]
  sources: SourceLooks
}

/** One article: what it is, how its date is known, and its excerpts in reading order. */
export function ArticleView({ article, reports, removed, sources }: Props) {
  return (
    <main id="content" tabIndex={-1} className="page">
      <article className="gap-x-16 border-t border-ink pt-6 desk:grid desk:grid-cols-[minmax(0,44rem)_minmax(14rem,1fr)]">
        <header className="desk:col-span-2">
          <p className="text-sm">
            <SourceName id={article.source} sources={sources} className="font-semibold" />
          </p>
          <h1 className="mt-1 font-serif text-[2rem] leading-[2.5rem] text-balance">
            {article.title}
          </h1>
        </header>
        <Publication article={article} />
        <div className="min-w-0 desk:col-start-1 desk:row-start-2">
          <p className="mt-6 border-b border-hairline pb-2 text-sm text-soft">
            {article.text
              ? `The whole article, then what it says of ${countInWords(reports.length, 'event')}.`
              : `What it says of ${countInWords(reports.length, 'event')}, in the order of the article.`}
          </p>
          {article.text && <WholeText text={article.text} />}
          {reports.map(({ event, report }) => (
            <Told key={event.id} event={event} report={report} />
          ))}
          {reports.length === 0 && (
            <p className="py-6 text-soft">No event was found in this article.</p>
          )}
          <LeftOut removed={removed} />
        </div>
      </article>
    </main>
  )
}

function Publication({ article }: { article: Omit<Article, 'text'> }) {
  const { published, url } = article
  const because = published?.because
  return (
    <dl className="mt-6 grid grid-cols-[5.5rem_1fr] content-start gap-y-2 text-sm leading-5">
      <dt className="text-soft">Published</dt>
      <dd>
        {published ? longDate(published.value) : 'not known'}
        {published?.time && `, ${timeInWords(published.time)}`}
        {published?.basis === 'inferred' && ' (inferred)'}
        {because && <span className="block text-soft">{because}</span>}
      </dd>
      {article.file && (
        <>
          <dt className="text-soft">File</dt>
          <dd className="break-all">{article.file}</dd>
        </>
      )}
      {url && isWebAddress(url) && (
        <>
          <dt className="text-soft">Original</dt>
          <dd className="break-all">
            <a href={url} rel="noreferrer external" className="text-link">
              {url}
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}

function Told({ event, report }: { event: NewsEvent; report: Report }) {
  return (
    <section data-event-id={event.id} className="border-b border-hairline py-5">
      <h2 className="flex flex-wrap items-baseline gap-x-4 text-sm leading-6 text-soft">
        <b className="font-semibold text-ink">
          {report.date ? longDate(report.date) : 'No date given'}
        </b>
        <StatusLine words={statusWords(toEntry(event), null)} />
      </h2>
      <Quote excerpt={{ ...report.excerpt, prefix: '', suffix: '' }} mentions={report.mentions} />
      <p className="mt-2 text-sm">
        <a href={sitePath(`/events/${encodeURIComponent(event.id)}/`)} className="quiet-link">
          {asHeadline(event.title)}
        </a>
      </p>
    </section>
  )
}

function WholeText({ text }: { text: string }) {
  return (
    <div className="space-y-3 py-5 font-serif text-[1.125rem] leading-[1.75rem]">
      {text
        .split(/\n+/)
        .filter(paragraph => paragraph.trim())
        .map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
          <p key={index}>{paragraph}</p>
        ))}
    </div>
  )
}
