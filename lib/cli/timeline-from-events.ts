import { createReadStream, existsSync, statSync } from 'node:fs'
import { parseEventLine } from '#lib/intake/event-line'
import { readSettings } from '#lib/intake/settings'
import { readSources } from '#lib/intake/sources'
import type { NewsEvent, Report, Source, Timeline } from '#lib/model'
import { wrongUsage } from './command'
import { isDate } from './is-date'
import { readJsonLines } from './json-lines'
import { type FolderContent, publishable, readContent } from './make-timeline'
import type { ProblemLog } from './problem-log'

/**
 * The timeline of events that another program produced, in a file of event lines. The folder gives
 * the settings, the names of sources, and what it knows of the articles that the events name.
 */
export async function timelineFromEvents(
  file: string,
  folder: string,
  log: ProblemLog,
): Promise<Timeline> {
  if (!existsSync(file)) throw wrongUsage(`${file}: there is no such file of events.`)
  if (statSync(file).isDirectory()) {
    throw wrongUsage(`${file}: this is a folder. --events takes a file of event lines.`)
  }
  const events = await readEvents(file, log)
  const settings = readSettings(folder, log.report)
  const content = await readKnown(folder, log)
  const reports = events.flatMap(event => event.reports)
  const known = new Map(content.articles.map(article => [article.id, article]))
  const articles = new Map<string, Timeline['articles'][number]>()
  for (const report of reports) {
    const article = known.get(report.article)
    articles.set(report.article, article ? publishable(article, settings) : articleOf(report))
  }
  return {
    settings,
    sources: findSources(reports, folder, content),
    articles: [...articles.values()],
    events,
    problems: log.problems,
    removed: content.removed.filter(({ article }) => articles.has(article)),
    intake: { ...content.intake, articles: articles.size },
  }
}

async function readEvents(file: string, { report }: ProblemLog): Promise<NewsEvent[]> {
  const events = new Map<string, NewsEvent>()
  const options = { file, step: 'build' as const, onProblem: report }
  for await (const { number, value } of readJsonLines(createReadStream(file), options)) {
    const inLine = (reason: string) =>
      report({ file, step: 'build', reason: `line ${number}: ${reason}`, remedy: 'Mend the line.' })
    const event = parseEventLine(value, { isDate, onProblem: problem => inLine(problem.reason) })
    if (event && events.has(event.id)) inLine(`the id "${event.id}" was there before: left out`)
    else if (event) events.set(event.id, event)
  }
  return [...events.values()]
}

async function readKnown(folder: string, log: ProblemLog): Promise<FolderContent> {
  if (!existsSync(folder))
    return { articles: [], sources: [], removed: [], intake: { files: 0, articles: 0 } }
  return readContent(folder, log.report)
}

function articleOf({ article, source, title, url, published }: Report) {
  return { id: article, source, title: title ?? article, ...(url && { url }), published }
}

/** Sources that report, the editor's first; one that nobody names is called by its id. */
function findSources(reports: Report[], folder: string, content: FolderContent): Source[] {
  const named = [...content.sources, ...readSources(folder, () => {})]
  const ids = new Set(reports.map(({ source }) => source))
  const order = new Set([...named.map(({ id }) => id).filter(id => ids.has(id)), ...ids])
  return [...order].map(
    id => named.find(source => source.id === id) ?? { id, name: id, namedBy: 'metadata' },
  )
}
