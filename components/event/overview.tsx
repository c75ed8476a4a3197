import { type SourceLooks, SourceName } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import { digits } from '#lib/view/digits'
import type { EventEntry } from '#lib/view/entries'
import type { MapLook } from '#lib/view/map-looks'
import type { SourceShare } from '#lib/view/shares'
import { disputeInWords } from '#lib/view/status-words'
import { asHeadline, countInWords } from '#lib/view/words'
import { Legend } from './legend'

const mostSources = 8

/** Beside the list while nothing is open: where the accounts part, and who tells how much. */
export function Overview({
  disputed,
  shares,
  sources,
  looks,
}: {
  /** The weightiest disputed events and how many there are in all. */
  disputed: { entries: EventEntry[]; total: number }
  shares: SourceShare[]
  sources: SourceLooks
  /** What the map has to explain. */
  looks: MapLook[]
}) {
  return (
    <div className="pt-3 text-sm leading-5 sheet:mt-4 sheet:border-t sheet:border-ink">
      <Disputes {...disputed} />
      <Shares shares={shares} sources={sources} />
      <Legend looks={looks} />
    </div>
  )
}

function Disputes({ entries, total }: { entries: EventEntry[]; total: number }) {
  if (total === 0) return null
  return (
    <section className="mb-9">
      <h2 className="font-semibold text-alarm">Where the accounts part</h2>
      <ul className="mt-1 divide-y divide-hairline">
        {entries.map(entry => (
          <li key={entry.id} data-event-id={entry.id} className="py-2.5">
            <ViewLink
              href={`/events/${encodeURIComponent(entry.id)}/`}
              className="block font-serif text-[1.0625rem] leading-[1.5rem] no-underline hover:underline hover:decoration-line"
            >
              {asHeadline(entry.title)}
            </ViewLink>
            <span className="text-soft">
              {disputeInWords(entry)}
              {entry.sources.length > 1 && ` · ${countInWords(entry.sources.length, 'source')}`}
            </span>
          </li>
        ))}
      </ul>
      {total > entries.length && (
        <ViewLink href="/" change={{ status: 'disputed' }} className="quiet-link">
          all {digits(total)} disputed events
        </ViewLink>
      )}
    </section>
  )
}

function Shares({ shares, sources }: { shares: SourceShare[]; sources: SourceLooks }) {
  return (
    <section className="mb-9">
      <table className="w-full">
        <caption className="sr-only">Sources</caption>
        <thead>
          <tr className="border-b border-hairline text-right text-soft [&>th]:pb-1.5 [&>th]:font-normal [&>th+th]:pl-3">
            <th scope="col" className="text-left text-ink">
              <b className="font-semibold">Sources</b>
            </th>
            <th scope="col">articles</th>
            <th scope="col">events</th>
            <th scope="col">alone</th>
          </tr>
        </thead>
        <tbody>
          {shares.slice(0, mostSources).map(({ source, articles, events, alone }) => (
            <tr key={source.id} className="text-right [&>td]:pl-3">
              <th scope="row" className="py-1.5 text-left font-normal">
                <ViewLink
                  href="/"
                  change={{ source: source.id }}
                  className="no-underline hover:underline"
                >
                  <SourceName id={source.id} sources={sources} />
                </ViewLink>
              </th>
              <td>{digits(articles)}</td>
              <td>{digits(events)}</td>
              <td>{digits(alone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shares.length > mostSources && (
        <p className="mt-1 text-soft">and {shares.length - mostSources} more</p>
      )}
    </section>
  )
}
