import Link from 'next/link'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Timeline } from '#lib/model'
import { longDate, timeInWords } from '#lib/view/words'

/** Every article with its publication date and how it is known. */
export function ArticleTable({
  articles,
  sources,
}: {
  articles: Timeline['articles']
  sources: SourceLooks
}) {
  return (
    <ul className="divide-y divide-hairline text-sm leading-5">
      {articles.map(article => (
        <li key={article.id} className="py-2.5">
          <Link
            href={`/articles/${encodeURIComponent(article.id)}/`}
            prefetch={false}
            className="font-serif text-[1.0625rem] leading-6 no-underline hover:underline hover:decoration-line"
          >
            {article.title}
          </Link>
          <p className="text-soft">
            <SourceName id={article.source} sources={sources} />
            {' · '}
            {publicationInWords(article)}
          </p>
          {article.published && <p className="text-soft">{article.published.because}</p>}
        </li>
      ))}
    </ul>
  )
}

function publicationInWords({ published }: Timeline['articles'][number]): string {
  if (!published) return 'publication date not known: what it counts from it stays undated'
  const time = published.time ? `, ${timeInWords(published.time)}` : ''
  const how = published.basis === 'inferred' ? ', inferred' : ''
  return `published ${longDate(published.value)}${time}${how}`
}
