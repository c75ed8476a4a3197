import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { publishedFile, writePublished } from '#lib/intake/published'
import type { PublishedEvent, Timeline } from '#lib/model'
import { writeTimeline } from '#lib/publish/artefact'
import { finishSite } from '#lib/publish/finish-site'
import { toSite } from '#lib/publish/site'
import { makeTemplateData, writeTemplateData } from '#lib/publish/template-data'
import { placeTimelineData } from '#lib/publish/timeline-data'
import { parseArguments, textOf } from './arguments'
import { whileAlone } from './build-lock'
import { type Command, nothing, wrongUsage } from './command'
import { exportPages } from './export-pages'
import { fitFonts } from './fit-fonts'
import { makeTimeline } from './make-timeline'
import { type ProblemLog, startProblemLog } from './problem-log'
import { projectRoot } from './project'
import { checkFolder, noArticle } from './read'
import { checkSiteFolder, placeSite } from './site-folder'
import { timelineFromEvents } from './timeline-from-events'

/** `crossdate build [folder]`: the site. */
export const build: Command = {
  name: 'build',
  summary: 'a folder of articles → the site',
  help: `Usage: crossdate build [folder] [--out DIR] [--events FILE] [--no-cache] [--frozen-lock]
                       [--problems FILE]

Builds the site of the articles in a folder (default: data) and puts it at DIR (default: out).

  --out DIR        where the site goes; an earlier site there is replaced
  --events FILE    events of another program, one JSON line each, instead of those in the articles;
                   the folder then gives the title, the names of sources and titles of articles
  --artefact-only  write what the pages are made from, and no pages
  --no-cache       read every file and tell every story anew, whatever is kept of earlier runs
  --frozen-lock    leave published.json in the folder as it is; events keep their ids by it
  --problems FILE  also write problems there, as JSON lines

SITE_URL in the environment is the address of the published site, BASE_PATH its path on its host.
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, {
    texts: ['out', 'events', 'problems'],
    flags: ['artefact-only', 'no-cache', 'frozen-lock'],
  })
  const eventsFile = textOf(options, 'events')
  const folder = options.folder ?? 'data'
  if (!eventsFile || options.folder !== undefined) checkFolder(folder)
  const out = textOf(options, 'out') ?? 'out'
  const basePath = checkBasePath(process.env.BASE_PATH ?? '')
  checkSiteFolder(out, keptFolders(folder))
  const log = startProblemLog(textOf(options, 'problems'))
  const isFrozen = options.values['frozen-lock'] === true
  const isArtefactOnly = options.values['artefact-only'] === true
  // Alone from the reading of published.json to its writing: of two builds at once none loses ids.
  const timeline = await whileAlone(async () => {
    const { timeline, published } = eventsFile
      ? { timeline: await timelineFromEvents(eventsFile, folder, log), published: null }
      : await makeTimeline(folder, log, options.values['no-cache'] === true)
    if (timeline.articles.length === 0) {
      throw eventsFile ? nothing(`${eventsFile}: there is no event in it.`) : noArticle(folder)
    }
    const site = toSite(timeline)
    const templateData = makeTemplateData(site)
    writeTemplateData(templateData)
    // An artefact elsewhere is for nobody's pages.
    if (!isArtefactOnly || !process.env.CROSSDATE_ARTEFACT) await fitFonts(timeline)
    if (isArtefactOnly) {
      writeTimeline(timeline)
      return timeline
    }
    const pages = await exportPages()
    await finishSite(pages)
    const { writeSite } = await loadPageWriter()
    writeSite(pages, site)
    placeTimelineData(pages, templateData.first)
    placeSite(pages, out, basePath)
    if (published && !isFrozen) keepPublished(folder, published)
    return timeline
  })
  process.stdout.write(`${summarise(timeline, log)}${isArtefactOnly ? '' : ` → ${out}`}\n`)
  return 0
}

/**
 * What draws pages is much to load, and no other command needs it. It is JSX, for which the project's
 * own settings hold, wherever the program was started.
 */
async function loadPageWriter(): Promise<typeof import('./write-site')> {
  const tsconfig = join(projectRoot, 'tsconfig.json')
  return tsImport('./write-site.ts', { parentURL: import.meta.url, tsconfig })
}

/** Keeps the ids for the next build; where that cannot be, the site is there all the same. */
function keepPublished(folder: string, events: PublishedEvent[]): void {
  const file = join(folder, publishedFile)
  const trouble = writePublished(file, events)
  if (trouble === null) return
  process.stderr.write(
    `${file}: it could not be written (${trouble}). Events may get other addresses in a later build; --frozen-lock leaves it alone.\n`,
  )
}

/** Folders that no site may be put over: the articles, the program and its own folders. */
function keptFolders(folder: string): string[] {
  const own = ['app', 'bench', 'components', 'data', 'e2e', 'lib', 'node_modules', 'public']
  const folders = [...own.map(name => join(projectRoot, name)), folder]
  return folders.filter(path => existsSync(path) && statSync(path).isDirectory())
}

/** A path such as `/archive/ferry`, or ''; throws for one that Next would not take. */
function checkBasePath(path: string): string {
  if (path === '' || /^(?:\/[\w.~-]+)+$/.test(path)) return path
  throw wrongUsage(`BASE_PATH ${path}: write it with a slash before and none behind: /archive`)
}

function summarise({ events, articles, sources }: Timeline, { problems }: ProblemLog): string {
  const disputed = events.filter(({ status }) => status === 'disputed').length
  return [
    `${count(events, 'event')} from ${count(articles, 'article')} of ${count(sources, 'source')}`,
    `${disputed} disputed`,
    count(problems, 'problem'),
  ].join(', ')
}

function count(items: unknown[], name: string): string {
  return `${items.length} ${name}${items.length === 1 ? '' : 's'}`
}
