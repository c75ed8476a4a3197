import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { RemovedText, Timeline } from '#lib/model'
import { groupBy } from '#lib/view/group-by'
import { sitePath } from '#lib/view/site-path'
import { timeInWords } from '#lib/view/time-of-day'
import { countInWords, longDate } from '#lib/view/words'

/** Every article with its publication date and how it is known. */
export function ArticleTable({
  articles,
  removed,
  sources,
}: {
  articles: Timeline['articles']
  removed: RemovedText[]
  sources: SourceLooks
}) {
  const leftOut = groupBy(removed, text => text.article)
  return (
    <ul className="divide-y divide-hairline text-sm leading-5">
      {articles.map(article => (
        <li key={article.id} className="py-2.5">
          <a
            href={sitePath(`/articles/${encodeURIComponent(article.id)}/`)}
            className="font-serif text-[1.0625rem] leading-6 no-underline hover:underline hover:decoration-line"
          >
            {article.title}
          </a>
          <p className="text-soft">
            <SourceName id={article.source} sources={sources} />
            {' · '}
            {publicationInWords(article)}
          </p>
          {article.published && <p className="text-soft">{article.published.because}</p>}
          <LeftOut article={article.id} removed={leftOut.get(article.id) ?? []} />
        </li>
      ))}
    </ul>
  )
}

function LeftOut({ article, removed }: { article: string; removed: RemovedText[] }) {
  if (removed.length === 0) return null
  const reasons = [...new Set(removed.map(({ reason }) => reason))].join(', ')
  return (
    <p className="text-soft">
      <a
        href={sitePath(`/articles/${encodeURIComponent(article)}/#left-out`)}
        className="quiet-link"
      >
        {countInWords(removed.length, 'part')} left out as no news
      </a>
      {`: ${reasons}`}
    </p>
  )
}

function publicationInWords({ published }: Timeline['articles'][number]): string {
  if (!published) return 'publication date not known: what it counts from it stays undated'
  const time = published.time ? `, ${timeInWords(published.time)}` : ''
  const how = published.basis === 'inferred' ? ', inferred' : ''
  return `published ${longDate(published.value)}${time}${how}`
}
