import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '#components/event/article-view'
import { looksOf } from '#components/site/source-name'
import { articlePath } from '#lib/publish/addresses'
import { readArticlePage } from '#lib/publish/article-pages'
import { pageMetadata } from '#lib/publish/page-metadata'
import { timelineCard } from '#lib/publish/preview-names'
import { readSite, sourceName } from '#lib/publish/site'
import { countInWords } from '#lib/view/words'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  const { articles } = readSite().timeline
  return (articles.length > 0 ? articles.map(article => article.id) : ['_']).map(id => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = readSite()
  const page = readArticlePage(site, decodeURIComponent((await params).id))
  if (!page) return {}
  const name = sourceName(site, page.article.source)
  return pageMetadata(site, {
    title: `${page.article.title} (${name})`,
    description: `${countInWords(page.reports.length, 'event')} that ${name} reports in this article, in its own words.`,
    path: articlePath(page.article.id),
    card: timelineCard,
    type: 'article',
  })
}

export default async function ArticlePage({ params }: Props) {
  const site = readSite()
  const page = readArticlePage(site, decodeURIComponent((await params).id))
  if (!page) notFound()
  return <ArticleView {...page} sources={looksOf(site.timeline.sources)} />
}
