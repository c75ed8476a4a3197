import { type SourceLooks, SourceName } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { EventEntry } from '#lib/view/entries'
import type { SourceShare } from '#lib/view/shares'
import { asHeadline, choiceInWords, countInWords } from '#lib/view/words'

const mostSources = 8

/** Beside the list while nothing is open: where the accounts part, and who tells how much. */
export function Overview({
  disputed,
  shares,
  sources,
}: {
  /** The weightiest disputed events and how many there are in all. */
  disputed: { entries: EventEntry[]; total: number }
  shares: SourceShare[]
  sources: SourceLooks
}) {
  return (
    <div className="pt-3 text-sm leading-5 sheet:mt-4 sheet:border-t sheet:border-ink">
      <Disputes {...disputed} />
      <Shares shares={shares} sources={sources} />
      <Legend />
    </div>
  )
}

function Disputes({ entries, total }: { entries: EventEntry[]; total: number }) {
  if (total === 0) return null
  return (
    <section className="mb-9">
      <h2 className="font-semibold text-alarm">Where the sources differ</h2>
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
              {entry.disputedDates ? choiceInWords(entry.disputedDates) : 'on figures'}
              {' · '}
              {countInWords(entry.sources.length, 'source')}
            </span>
          </li>
        ))}
      </ul>
      {total > entries.length && (
        <ViewLink href="/" change={{ status: 'disputed' }} className="quiet-link">
          all {total.toLocaleString('en-GB')} disputed events
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
              <td>{articles.toLocaleString('en-GB')}</td>
              <td>{events.toLocaleString('en-GB')}</td>
              <td>{alone.toLocaleString('en-GB')}</td>
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

function Legend() {
  return (
    <section className="text-soft">
      <h2 className="font-semibold text-ink">How to read the map</h2>
      <dl className="mt-2 grid grid-cols-[3.25rem_1fr] gap-y-2">
        <dt className="pt-[0.4375rem]">
          <i className="block h-1.5 w-9 rounded-full bg-(--source-1) forced-color-adjust-none" />
        </dt>
        <dd>A source reports an event. The bar is as wide as the date is precise.</dd>
        <dt>
          <i className="ml-4 block h-full w-px bg-ink" />
        </dt>
        <dd>Reports of one event by several sources.</dd>
        <dt className="pt-2.5">
          <i className="block w-9 border-t-[1.5px] border-dashed border-alarm" />
        </dt>
        <dd>The sources date one event differently.</dd>
      </dl>
    </section>
  )
}
