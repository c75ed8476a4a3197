import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseArticleLine, parseSourceName } from '#lib/intake/article-line'
import { readPublished } from '#lib/intake/published'
import type { Article, Problem, PublishedEvent } from '#lib/model'
import { parseArguments, standardInput, textOf } from './arguments'
import { findArticleProblems } from './article-problems'
import { type Command, nothing, wrongUsage } from './command'
import { isDate } from './is-date'
import { readJsonLines, writeLine } from './json-lines'
import { startProblemLog } from './problem-log'
import { findEventsOnDisk } from './stories/find-events'

/** `crossdate events < article lines`: event lines. */
export const events: Command = {
  name: 'events',
  summary: 'article lines → event lines',
  help: `Usage: crossdate events [--lock FILE] [--no-cache] [--problems FILE] < articles.jsonl

Reads articles as crossdate read prints them: {"id", "source", "title", "published", "text"}.
Prints one JSON line for each event, with the reports of it. Ends with 1 where there is none.

  --lock FILE      give events the ids under which they were published: published.json of a folder
  --no-cache       tell every story anew, whatever is kept of earlier runs
  --problems FILE  also write problems there, as JSON lines
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, { texts: ['problems', 'lock'], flags: ['no-cache'] })
  const input = standardInput('articles', options)
  const { report } = startProblemLog(textOf(options, 'problems'))
  const published = readLock(textOf(options, 'lock'), report)
  const articles = new Map<string, Article>()
  const names = new Map<string, string>()
  for await (const { number, value } of readJsonLines(input, { step: 'read', onProblem: report })) {
    const inLine = (problem: Problem) =>
      report({ ...problem, file: 'standard input', reason: `line ${number}: ${problem.reason}` })
    const article = parseArticleLine(value, { isDate, onProblem: inLine })
    if (!article) continue
    if (articles.has(article.id)) {
      inLine({ step: 'read', article: article.id, reason: 'its "id" was there before: left out' })
      continue
    }
    articles.set(article.id, article)
    names.set(article.source, parseSourceName(value) ?? article.source)
  }
  if (articles.size === 0) throw nothing('No article stood on standard input.')
  const count = `${articles.size} ${articles.size === 1 ? 'article' : 'articles'}`
  const found = await findEventsOnDisk([...articles.values()], {
    names,
    published,
    isFresh: options.values['no-cache'] === true,
  })
  for (const problem of findArticleProblems(found, 'Give "published" in its line.')) report(problem)
  if (found.names.length === 0) throw nothing(`No event was found in ${count}.`)
  for (const line of found.lines()) await writeLine(line)
  return 0
}

/** What the file says was published; the command only reads it, crossdate build writes it. */
function readLock(
  file: string | undefined,
  report: (problem: Problem) => void,
): PublishedEvent[] | undefined {
  if (file === undefined) return undefined
  if (!existsSync(file)) throw wrongUsage(`--lock ${file}: there is no such file.`)
  const published = readPublished(dirname(file), report, basename(file))
  if (!published) throw wrongUsage(`--lock ${file}: it cannot be read, see above.`)
  return published
}
