import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Source } from '#lib/model'
import { digits } from '#lib/view/digits'
import type { SourceShare } from '#lib/view/shares'
import { isWebAddress } from '#lib/view/text-fragment'

const naming: Record<Source['namedBy'], string> = {
  text: 'named in its text',
  metadata: 'named in its metadata',
  editor: 'named by the editor of this timeline, not by its text',
  folder: 'named after its file or folder',
}

/** The publishers: how much each tells, and who says that it is them. */
export function SourceTable({ shares, sources }: { shares: SourceShare[]; sources: SourceLooks }) {
  return (
    <ul className="divide-y divide-hairline text-sm leading-5">
      {shares.map(({ source, articles, events }) => (
        <li key={source.id} className="flex flex-wrap justify-between gap-x-6 py-2.5">
          <span>
            <SourceName id={source.id} sources={sources} className="font-semibold" />
            <span className="block text-soft">{naming[source.namedBy]}</span>
            {source.url && isWebAddress(source.url) && (
              <a href={source.url} rel="noreferrer external" className="quiet-link">
                {source.url.replace(/^https?:\/\//, '')}
              </a>
            )}
          </span>
          <span className="text-soft">
            {digits(articles)} {articles === 1 ? 'article' : 'articles'} · {digits(events)}{' '}
            {events === 1 ? 'event' : 'events'}
          </span>
        </li>
      ))}
    </ul>
  )
}
