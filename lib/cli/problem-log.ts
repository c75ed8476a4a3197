import { appendFileSync, writeFileSync } from 'node:fs'
import type { Problem } from '#lib/model'
import { wrongUsage } from './command'
import { clearProgress } from './progress'

/** Where problems go: to standard error in plain words, and into a file if one was named. */
export type ProblemLog = {
  problems: Problem[]
  report: (problem: Problem) => void
}

/** Starts a log; `file` gets a line of JSON for each problem. Throws where it cannot be written. */
export function startProblemLog(file?: string): ProblemLog {
  const problems: Problem[] = []
  if (file) writeLine(() => writeFileSync(file, ''), file)
  const report = (problem: Problem) => {
    problems.push(problem)
    clearProgress()
    process.stderr.write(`${formatProblem(problem)}\n`)
    if (file) writeLine(() => appendFileSync(file, `${JSON.stringify(problem)}\n`), file)
  }
  return { problems, report }
}

/** `file: reason. remedy` in one line, without characters that would steer a terminal. */
export function formatProblem({ file, article, reason, remedy }: Problem): string {
  const place = file ?? (article && `article ${article}`)
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`
  const line = [place && `${place}:`, sentence, remedy].filter(Boolean).join(' ')
  return plainLine(line)
}

/** A line without what would steer a terminal or turn its direction of writing: names of files may hold it. */
export function plainLine(line: string): string {
  return line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?')
}

function writeLine(write: () => void, file: string): void {
  try {
    write()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw wrongUsage(`${file}: the problems could not be written there (${message}).`)
  }
}
