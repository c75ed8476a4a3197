import { isDate } from '#lib/cli/is-date'
import { clearProgress, startProgress } from '#lib/cli/progress'
import type { IntakeTally } from '#lib/intake/intake-tally'
import { type Reading, readFolder } from '#lib/intake/read-articles'
import type { Problem } from '#lib/model'
import { startSafeReader } from './safe-reader'

export type ReadFolderOptions = {
  onProblem: (problem: Problem) => void
  /** Counts what the files become. */
  tally: IntakeTally
  /** Read everything anew, whatever is kept of earlier runs. */
  isFresh?: boolean
}

/** The articles of a folder, read with all cores and kept for the next run, with progress on a terminal. */
export async function* readFolderSafely(
  folder: string,
  { onProblem, tally, isFresh = false }: ReadFolderOptions,
): AsyncGenerator<Reading> {
  const reader = startSafeReader({ isFresh })
  const progress = startProgress('reading', 'file')
  const onFile = (path: string, index: number, count: number) => {
    tally.file(path)
    progress.show(index + 1, count)
  }
  const report = (problem: Problem) => {
    tally.problem(problem)
    onProblem(problem)
  }
  try {
    const options = { onProblem: report, isDate, onFile, readFile: reader.readFile }
    for await (const reading of readFolder(folder, options)) {
      tally.reading(reading)
      yield reading
    }
  } finally {
    clearProgress()
    await reader.close()
  }
}
