import { IntakeTally } from '#lib/intake/intake-tally'
import { readPublished } from '#lib/intake/published'
import type { Reading } from '#lib/intake/read-articles'
import { readSettings } from '#lib/intake/settings'
import { readSources } from '#lib/intake/sources'
import type {
  Article,
  IntakeReport,
  Problem,
  PublishedEvent,
  RemovedText,
  Settings,
  Source,
  Timeline,
} from '#lib/model'
import { findGone } from '#lib/publish/published-file'
import { findArticleProblems } from './article-problems'
import type { ProblemLog } from './problem-log'
import { readFolderSafely } from './reading/read-folder-safely'
import { findEventsOnDisk, readEvents } from './stories/find-events'

/** Of a longer paragraph the pages show only the beginning. */
const longestRemoved = 200

/** All articles of a folder with their sources, and what was taken out of them. */
export type FolderContent = {
  articles: Article[]
  sources: Source[]
  removed: RemovedText[]
  intake: IntakeReport
}

/** Reads a folder to its end; an editor's sources come first, in the editor's order. */
export async function readContent(
  folder: string,
  onProblem: (problem: Problem) => void,
  isFresh = false,
): Promise<FolderContent> {
  const articles: Article[] = []
  const removed: RemovedText[] = []
  const named = new Map<string, Source>()
  const tally = new IntakeTally()
  for await (const reading of readFolderSafely(folder, { onProblem, tally, isFresh })) {
    const { article, source } = reading
    articles.push(article)
    named.set(source.id, source)
    removed.push(...describeRemoved(reading))
  }
  // What is wrong with sources.json was told while the folder was read.
  const listed = readSources(folder, () => {}).map(({ id }) => id)
  const ids = new Set([...listed, ...named.keys()])
  const sources = [...ids].flatMap(id => named.get(id) ?? [])
  return { articles, sources, removed, intake: tally.report() }
}

function describeRemoved({ article: { id, file }, removed }: Reading): RemovedText[] {
  return removed.map(({ reason, text }) => ({
    ...(file && { file }),
    article: id,
    reason,
    text: shorten(text),
  }))
}

function shorten(text: string): string {
  if (text.length <= longestRemoved) return text
  // Half of a surrogate pair is no character.
  return `${text.slice(0, longestRemoved - 1).replace(/[\s\ud800-\udbff]+$/, '')}…`
}

/**
 * The timeline of a folder of articles, and what to keep of it; null where nothing may be kept. A fresh
 * one has every file read and every story told anew, whatever is kept of earlier runs.
 */
export async function makeTimeline(
  folder: string,
  log: ProblemLog,
  isFresh = false,
): Promise<{ timeline: Timeline; published: PublishedEvent[] | null }> {
  const settings = readSettings(folder, log.report)
  const { articles, sources, removed, intake } = await readContent(folder, log.report, isFresh)
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const before = readPublished(folder, log.report)
  const found = await findEventsOnDisk(articles, { names, published: before ?? [], isFresh })
  const remedy = 'Add "published" for this file to sources.json.'
  for (const problem of findArticleProblems(found, remedy)) log.report(problem)
  const timeline = {
    settings,
    sources,
    articles: found.articles.map(article => publishable(article, settings)),
    events: readEvents(found),
    problems: log.problems,
    gone: findGone(found.published),
    removed,
    intake,
  }
  return { timeline, published: before && found.published }
}

/** What the pages may show of an article: its text only where whole articles are published. */
export function publishable(
  article: Article,
  { fullText }: Settings,
): Timeline['articles'][number] {
  const { id, source, title, url, file, published, text } = article
  return {
    id,
    source,
    title,
    ...(url && { url }),
    ...(file && { file }),
    published,
    ...(fullText && { text }),
  }
}
