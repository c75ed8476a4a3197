import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AboutView } from '#components/about/about-view'
import { ArticleView } from '#components/event/article-view'
import { Panel } from '#components/event/panel'
import { Hole } from '#components/site/hole'
import { looksOf } from '#components/site/source-name'
import { TimelineShell } from '#components/site/timeline-shell'
import { aboutPath, readAboutPage } from '#lib/publish/about-page'
import { readArticlePage } from '#lib/publish/article-pages'
import { readPanelPage } from '#lib/publish/panel-pages'
import { readSite } from '#lib/publish/site'
import { readTemplateData } from '#lib/publish/template-data'

type Props = { params: Promise<{ path: string[] }> }

// Only `next dev` knows this route, so that whoever edits a component sees it in every page at once. In
// a built site the program writes these pages; see lib/cli/write-site.ts.

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = readPanelPage(readSite(), pathOf(await params))
  return { title: page?.head.title ?? readTemplateData().settings.title }
}

export default async function DevelopmentPage({ params }: Props) {
  const site = readSite()
  const sources = looksOf(site.timeline.sources)
  const path = pathOf(await params)
  if (path === aboutPath) return <AboutView {...readAboutPage(site)} sources={sources} />
  const [, folder, id = ''] = path.split('/')
  const article = folder === 'articles' && readArticlePage(site, id)
  if (article) return <ArticleView {...article} sources={sources} />
  const panel = readPanelPage(site, path)
  if (!panel) notFound()
  const { first, dates } = readTemplateData()
  return (
    <TimelineShell first={first} dates={dates} isLight>
      <Hole>
        <Panel content={panel.content} sources={sources} />
      </Hole>
    </TimelineShell>
  )
}

function pathOf({ path }: { path: string[] }): string {
  return `/${path.join('/')}/`
}
