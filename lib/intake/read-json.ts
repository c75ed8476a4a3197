import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#lib/model'
import { type Fields, isFields } from './fields'
import { reasonOf } from './file-error'
import type { Trouble } from './reader'

const largest = 400_000_000
const tooLarge: Trouble = {
  reason: `it has more than ${largest / 1e6} MB: it was passed over`,
  remedy: 'Take out what is not needed.',
}
const noFile: Trouble = {
  reason: 'it is no file: it was passed over',
  remedy: 'Put a file in its place.',
}

/** The object in a JSON file of `folder`; null where it is missing, or broken, which is told. */
export function readJson(
  folder: string,
  file: string,
  onProblem: (problem: Problem) => void,
): Fields | null {
  let text: string
  try {
    const stats = lstatSync(join(folder, file))
    // A pipe would be waited for, and a link may lead anywhere.
    if (!stats.isFile() || stats.size > largest) {
      onProblem({ file, step: 'read', ...(stats.isFile() ? tooLarge : noFile) })
      return null
    }
    text = readFileSync(join(folder, file), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    onProblem({ file, step: 'read', ...reasonOf(error) })
    return null
  }
  const problem = { file, step: 'read' as const, remedy: 'Mend it; data/README.md shows its form.' }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (isFields(value)) return value
    onProblem({ ...problem, reason: 'it holds no object: it was passed over' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onProblem({ ...problem, reason: `it is no JSON (${message}): it was passed over` })
  }
  return null
}
