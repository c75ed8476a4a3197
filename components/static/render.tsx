import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { AboutView } from '#components/about/about-view'
import { ArticleView } from '#components/event/article-view'
import { Panel } from '#components/event/panel'
import { looksOf } from '#components/site/source-name'
import type { Source } from '#lib/model'
import type { PanelContent } from '#lib/view/panel-content'

type About = Omit<ComponentProps<typeof AboutView>, 'sources'>
type Article = Omit<ComponentProps<typeof ArticleView>, 'sources'>

/** What writes the contents of static pages as HTML. */
export type Renderer = {
  panel: (content: PanelContent) => string
  about: (content: About) => string
  article: (content: Article) => string
}

/** Writes contents of a timeline with these sources. */
export function rendererFor(sources: Source[]): Renderer {
  const looks = looksOf(sources)
  return {
    panel: content => renderToStaticMarkup(<Panel content={content} sources={looks} />),
    about: content => renderToStaticMarkup(<AboutView {...content} sources={looks} />),
    article: content => renderToStaticMarkup(<ArticleView {...content} sources={looks} />),
  }
}
