import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Renderer, rendererFor } from '#components/static/render'
import type { Timeline } from '#lib/model'
import { aboutPath, headOfAbout, readAboutPage } from '#lib/publish/about-page'
import { articlePath, basePath } from '#lib/publish/addresses'
import { headOfArticle, readArticlePage } from '#lib/publish/article-pages'
import { planDatePages } from '#lib/publish/date-pages'
import { formatHead } from '#lib/publish/page-head'
import { listPanelPaths, type PanelPage, readPanelPage } from '#lib/publish/panel-pages'
import { type Site, toSite } from '#lib/publish/site'
import { readTemplate, type Template } from '#lib/publish/template'
import { clearProgress, showProgress } from './progress'

/** Next writes the templates here; nobody is to find them. */
const templates = 'templates'

/** The text of a file of the site, at its path. */
type SitePage = { path: string; text: string }

/**
 * Writes the pages of the timeline into `folder`, where Next has put their templates. One at a time,
 * so that their number costs time and no memory.
 */
export function writePages(folder: string, timeline: Timeline): void {
  const site = toSite(timeline)
  const render = rendererFor(timeline.sources)
  const home = openTemplate(folder, 'index.html', null)
  const panel = openTemplate(folder, join(templates, 'panel', 'index.html'), basePath())
  const plain = openTemplate(folder, join(templates, 'plain', 'index.html'), basePath())
  rmSync(join(folder, templates), { recursive: true, force: true })

  const roughly = timeline.events.length + timeline.articles.length
  let written = 0
  for (const pages of [panelPages(site, render, home, panel), plainPages(site, render, plain)]) {
    for (const { path, text } of pages) {
      writeFile(folder, path, text)
      written += 1
      if (written % 100 === 0)
        showProgress('writing the pages:', written, Math.max(written, roughly))
    }
  }
  clearProgress()
}

/** The timeline itself, and one page for each thing that can be open beside it. */
function* panelPages(
  site: Site,
  render: Renderer,
  home: Template,
  template: Template,
): Generator<SitePage> {
  const dates = planDatePages(site.entries)
  const write = ({ head, content }: PanelPage) => [formatHead(site, head), render.panel(content)]
  const overview = readPanelPage(site, dates, '/')
  if (overview) {
    const [head = '', panel = ''] = write(overview)
    yield { path: '/', text: home.fill(head, panel) }
    // For a browser that closes what is open: the first page holds far more than its panel.
    yield { path: '/data/overview.html', text: `${head}<div data-hole="">${panel}</div>` }
  }
  for (const path of listPanelPaths(site, dates)) {
    const page = readPanelPage(site, dates, path)
    if (!page) continue
    const [head = '', panel = ''] = write(page)
    yield { path, text: template.fill(head, panel) }
  }
}

/** The pages beside the timeline: the method, and one for each article. */
function* plainPages(site: Site, render: Renderer, template: Template): Generator<SitePage> {
  const about = render.about(readAboutPage(site))
  yield { path: aboutPath, text: template.fill(formatHead(site, headOfAbout(site)), about) }
  for (const { id } of site.timeline.articles) {
    const page = readArticlePage(site, id)
    if (!page) continue
    const head = formatHead(site, headOfArticle(site, page))
    yield { path: articlePath(id), text: template.fill(head, render.article(page)) }
  }
}

function openTemplate(folder: string, file: string, sharedUnder: string | null): Template {
  const template = readTemplate(readFileSync(join(folder, file), 'utf8'), sharedUnder)
  if (template.script) writeFile(folder, template.script.path, template.script.text)
  return template
}

/** Writes the file of a path of the site; a page is the index of its folder. */
function writeFile(folder: string, path: string, text: string): void {
  const parts = path.split('/').map(decodeURIComponent)
  const file = join(folder, ...parts, path.endsWith('/') ? 'index.html' : '')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
