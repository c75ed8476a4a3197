import { ViewLink } from '#components/site/view-link'
import type { GoneEvent, NewsEvent } from '#lib/model'
import { asHeadline, longDate } from '#lib/view/words'
import { PanelBar } from './panel-bar'

/** The page of an event that an earlier build published: what has become of it. */
export function GonePanel({ gone, became }: { gone: GoneEvent; became: NewsEvent | null }) {
  const title = asHeadline(gone.title)
  return (
    <article>
      <PanelBar previous={null} next={null} path={`/events/${encodeURIComponent(gone.id)}/`} />
      <p className="mt-5 text-sm text-soft">
        {gone.date ? longDate(gone.date) : 'Without a date'} · no longer an event of its own
      </p>
      <h1 tabIndex={-1} data-panel-title className="panel-title told">
        {title}
      </h1>
      <p className="mt-5 border-t-2 border-ink pt-3 text-sm text-soft">
        {became
          ? 'This timeline once showed this as an event of its own. Its reports now stand with another event:'
          : 'This timeline once showed this event. The articles that told of it are no longer in it, or are read otherwise now.'}
      </p>
      {became && (
        <p className="mt-2">
          <ViewLink
            href={`/events/${encodeURIComponent(became.id)}/`}
            className="text-link font-serif text-[1.125rem]"
          >
            {asHeadline(became.title)}
          </ViewLink>
        </p>
      )}
    </article>
  )
}
