import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Difference, NewsEvent } from '#lib/model'

/** Where the reports part: each value with those who give it. */
export function Differences({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  // The dates stand at the top of the panel.
  const figures = event.differences.filter(difference => difference.kind === 'figure')
  if (figures.length === 0) return null
  const sourceOf = new Map(event.reports.map(report => [report.article, report.source]))
  return (
    <section className="mt-8 border-t border-hairline pt-4 text-sm">
      <h2 className="font-semibold">Where they differ</h2>
      {figures.map(difference => (
        <dl key={difference.kind + difference.of} className="mt-2">
          <dt className="text-soft">{pointInWords(difference)}</dt>
          {difference.values.map(({ value, articles }) => (
            <dd key={value} className="mt-0.5 grid grid-cols-[8.5rem_1fr] gap-x-4">
              <span className="text-alarm">{value}</span>
              <span className="flex flex-wrap gap-x-4">
                {[...new Set(articles.map(article => sourceOf.get(article) ?? article))].map(id => (
                  <SourceName key={id} id={id} sources={sources} />
                ))}
              </span>
            </dd>
          ))}
        </dl>
      ))}
    </section>
  )
}

function pointInWords(difference: Difference): string {
  return difference.of ? difference.of.charAt(0).toUpperCase() + difference.of.slice(1) : 'A figure'
}
