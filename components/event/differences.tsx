import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Difference, NewsEvent, Report } from '#lib/model'
import { shortDate } from '#lib/view/words'

/** Where the reports part: each value with those who give it. */
export function Differences({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  // The dates stand at the top of the panel.
  const points = event.differences.filter(difference => difference.kind !== 'date')
  if (points.length === 0) return null
  const reportOf = new Map(event.reports.map(report => [report.article, report]))
  return (
    <section className="mt-8 border-t border-hairline pt-4 text-sm">
      <h2 className="font-semibold">Where they differ</h2>
      {points.map(difference => (
        <dl key={difference.kind + difference.of} className="mt-2">
          <dt className="text-soft">{pointInWords(difference)}</dt>
          {difference.values.map(({ value, articles }) => (
            <dd key={value} className="mt-0.5 grid grid-cols-[8.5rem_1fr] gap-x-4">
              <span className="text-alarm">{value}</span>
              <span className="space-y-0.5">
                {articles.map(article => (
                  <Teller
                    key={article}
                    article={article}
                    report={reportOf.get(article)}
                    sources={sources}
                  />
                ))}
              </span>
            </dd>
          ))}
        </dl>
      ))}
    </section>
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

function pointInWords(difference: Difference): string {
  if (difference.kind !== 'figure') return 'Whether it happened'
  return difference.of ? difference.of.charAt(0).toUpperCase() + difference.of.slice(1) : 'A figure'
}
