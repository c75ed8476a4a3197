import type { ReactNode } from 'react'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Difference, NewsEvent, Report } from '#lib/model'
import { modalityInWords } from '#lib/view/status-words'
import { shortDate } from '#lib/view/words'

type Props = { event: NewsEvent; sources: SourceLooks }

/** Where the reports part, and where later ones bring earlier ones up to date: each value with its tellers. */
export function Differences({ event, sources }: Props) {
  // Dates that sources dispute stand at the top of the panel.
  const points = event.differences.filter(({ kind, between }) => kind !== 'date' || between)
  const updates = event.updates ?? []
  return (
    <>
      {points.length > 0 && (
        <Points title="Where they differ">
          {points.map(point => (
            <Point
              key={`${point.kind}/${point.of}`}
              title={pointInWords(point)}
              values={point.values.map(one => ({ ...one, value: valueInWords(point, one.value) }))}
              tone={point.between ? '' : 'text-alarm'}
              reports={event.reports}
              sources={sources}
            />
          ))}
        </Points>
      )}
      {updates.length > 0 && (
        <Points title="Brought up to date">
          {updates.map(({ of, values }) => (
            <Point
              key={of}
              title={capital(of || 'a figure')}
              values={values}
              tone=""
              reports={event.reports}
              sources={sources}
            />
          ))}
        </Points>
      )}
    </>
  )
}

function Points({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-hairline pt-4 text-sm">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  )
}

function Point({
  title,
  values,
  tone,
  reports,
  sources,
}: {
  title: string
  values: Difference['values']
  tone: string
  reports: Report[]
  sources: SourceLooks
}) {
  return (
    <dl className="mt-2">
      <dt className="text-soft">{title}</dt>
      {values.map(({ value, articles }) => (
        <dd key={value} className="mt-0.5 grid grid-cols-[8.5rem_1fr] gap-x-4">
          <span className={tone}>{value}</span>
          <span className="space-y-0.5">
            {articles.map(article => (
              <Teller
                key={article}
                article={article}
                report={reports.find(report => report.article === article)}
                sources={sources}
              />
            ))}
          </span>
        </dd>
      ))}
    </dl>
  )
}

/** Who says so, and since when: of one source's two accounts the later may be a correction. */
function Teller({
  article,
  report,
  sources,
}: {
  article: string
  report: Report | undefined
  sources: SourceLooks
}) {
  return (
    <span className="flex flex-wrap justify-between gap-x-4">
      <SourceName id={report?.source ?? article} sources={sources} />
      {report?.published && (
        <span className="text-soft">published {shortDate(report.published.value)}</span>
      )}
    </span>
  )
}

function pointInWords({ kind, of, between }: Difference): string {
  const points = { date: 'the date', figure: of ?? 'a figure', denial: 'whether it happened' }
  return capital(points[kind]) + (between ? ': one source, two accounts' : '')
}

function valueInWords({ kind }: Difference, value: string): string {
  if (kind === 'date') return shortDate(value)
  if (kind === 'denial')
    return value === 'denied' ? (modalityInWords('denied', '') ?? value) : 'happened'
  return value
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
