import './production'

import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Renderer, rendererFor } from '#components/static/render'
import { aboutPath, headOfAbout, readAboutPage } from '#lib/publish/about-page'
import { articlePath, basePath } from '#lib/publish/addresses'
import { headOfArticle, readArticlePage } from '#lib/publish/article-pages'
import { formatHead } from '#lib/publish/page-head'
import { listPanelPaths, type PanelPage, readPanelPage } from '#lib/publish/panel-pages'
import type { Site } from '#lib/publish/site'
import { siteFiles } from '#lib/publish/site-files'
import { readTemplate, type Template } from '#lib/publish/template'
import { clearProgress, showProgress } from './progress'

/** Where Next puts the templates. */
const templates = 'templates'

/** The text of a file of the site, at its path. */
type SitePage = { path: string; text: string }

/**
 * Writes into `folder`, where Next has put the templates, the pages of the timeline and the files
 * beside them. One at a time, so that their number costs time and no memory.
 */
export function writeSite(folder: string, site: Site): void {
  const { sources, events, articles } = site.timeline
  const render = rendererFor(sources)
  const home = openTemplate(folder, 'index.html', null)
  const panel = openTemplate(folder, join(templates, 'panel', 'index.html'), basePath())
  const plain = openTemplate(folder, join(templates, 'plain', 'index.html'), basePath())
  removeWaste(folder)

  for (const { path, write } of siteFiles) writeFile(folder, path, write(site))
  const roughly = events.length + articles.length
  let written = 0
  for (const pages of [panelPages(site, render, home, panel), plainPages(site, render, plain)]) {
    for (const { path, text } of pages) {
      writeFile(folder, path, [text])
      written += 1
      if (written % 100 === 0)
        showProgress('writing the pages:', written, Math.max(written, roughly))
    }
  }
  clearProgress()
}

/** What Next wrote and nobody asks for: the templates, and data for links that its router follows. */
function removeWaste(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^(?:templates|_not-found|404|index\.txt|__next\..*)$/.test(name))
      rmSync(join(folder, name), { recursive: true })
  }
}

/** The timeline itself, and one page for each thing that can be open beside it. */
function* panelPages(
  site: Site,
  render: Renderer,
  home: Template,
  template: Template,
): Generator<SitePage> {
  const write = ({ head, content }: PanelPage) => [formatHead(site, head), render.panel(content)]
  const overview = readPanelPage(site, '/')
  if (overview) {
    const [head = '', panel = ''] = write(overview)
    yield { path: '/', text: home.fill(head, panel) }
    // For a browser that closes what is open: the first page holds far more than its panel.
    yield { path: '/data/overview.html', text: `${head}<div data-hole="">${panel}</div>` }
  }
  for (const path of listPanelPaths(site)) {
    const page = readPanelPage(site, path)
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
  if (template.script) writeFile(folder, template.script.path, [template.script.text])
  return template
}

/** Writes the file of a path of the site, part by part; a page is the index of its folder. */
function writeFile(folder: string, path: string, parts: Iterable<string>): void {
  const names = path.split('/').map(decodeURIComponent)
  const file = join(folder, ...names, path.endsWith('/') ? 'index.html' : '')
  mkdirSync(dirname(file), { recursive: true })
  const open = openSync(file, 'w')
  for (const part of parts) writeSync(open, part)
  closeSync(open)
}
