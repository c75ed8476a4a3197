import { existsSync, statSync } from 'node:fs'
import { formatArticleLine } from '#lib/intake/article-line'
import { formatIntakeReport } from '#lib/intake/format-report'
import { IntakeTally } from '#lib/intake/intake-tally'
import { parseArguments, textOf } from './arguments'
import { type Command, nothing, wrongUsage } from './command'
import { writeLine } from './json-lines'
import { plainLine, startProblemLog } from './problem-log'
import { readFolderSafely } from './reading/read-folder-safely'

/** `crossdate read <folder>`: article lines. */
export const read: Command = {
  name: 'read',
  summary: 'a folder of articles → article lines',
  help: `Usage: crossdate read <folder> [--no-cache] [--problems FILE]

Reads the articles below a folder (in its articles/ if it has one) and prints one JSON line each:
id, source, title, url, file, published, modified, authors, language, place, origins, text,
publisher, removed. Reads pages, feeds, archives, tables, mail, PDF, Word and plain text; says at
the end what the files became. A file that was read before and has not changed is not read again.

  --no-cache       read every file anew, whatever is kept of earlier runs
  --problems FILE  also write problems there, as JSON lines
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, { texts: ['problems'], flags: ['no-cache'] })
  const folder = checkFolder(options.folder)
  const log = startProblemLog(textOf(options, 'problems'))
  const tally = new IntakeTally()
  const isFresh = options.values['no-cache'] === true
  const reading = { onProblem: log.report, tally, isFresh }
  for await (const article of readFolderSafely(folder, reading)) {
    await writeLine(formatArticleLine(article))
  }
  const report = tally.report()
  if (report.articles === 0) throw noArticle(folder)
  process.stderr.write(`${formatIntakeReport(report).map(plainLine).join('\n')}\n`)
  return 0
}

/** A folder that is there; throws for one that is not. */
export function checkFolder(folder: string | undefined): string {
  if (folder === undefined) throw wrongUsage('Name the folder that holds the articles.')
  if (!existsSync(folder)) {
    throw wrongUsage(`${folder}: there is no such folder. Name the folder that holds the articles.`)
  }
  if (!statSync(folder).isDirectory()) {
    throw wrongUsage(`${folder}: this is a file. Name the folder that it lies in.`)
  }
  return folder
}

/** No file in the folder could be read as an article. */
export function noArticle(folder: string): Error {
  return nothing(`${folder}: no article could be read there, so there is nothing to show.`)
}
