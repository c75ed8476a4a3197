import { existsSync, statSync } from 'node:fs'
import { formatArticleLine } from '#lib/intake/article-line'
import { readFolder } from '#lib/intake/read-articles'
import { parseArguments, textOf } from './arguments'
import { type Command, nothing, wrongUsage } from './command'
import { isDate } from './is-date'
import { writeLine } from './json-lines'
import { startProblemLog } from './problem-log'
import { clearProgress, showProgress } from './progress'

/** `crossdate read <folder>`: article lines. */
export const read: Command = {
  name: 'read',
  summary: 'a folder of articles → article lines',
  help: `Usage: crossdate read <folder> [--problems FILE]

Reads the articles below a folder (in its articles/ if it has one) and prints one JSON line each:
id, source, title, url, file, published, text, publisher, removed.

  --problems FILE  also write problems there, as JSON lines
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, { texts: ['problems'] })
  const folder = checkFolder(options.folder)
  const { report } = startProblemLog(textOf(options, 'problems'))
  let count = 0
  const onFile = (_path: string, index: number, files: number) =>
    showProgress('reading', index + 1, files)
  for await (const reading of readFolder(folder, { onProblem: report, isDate, onFile })) {
    await writeLine(formatArticleLine(reading))
    count++
  }
  clearProgress()
  if (count === 0) throw noArticle(folder)
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
