import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#lib/cli/project'

const known = new Map<string, string>()

/**
 * A hash of the files and folders of the program that a result rests on: what an older program worked
 * out is never taken for this one's.
 */
export function readProgramVersion(paths: string[]): string {
  const key = paths.join('\n')
  const version = known.get(key) ?? hashProgram(paths)
  known.set(key, version)
  return version
}

function hashProgram(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(findRules)) {
    hash.update(`${path}\n`).update(readFileSync(join(projectRoot, path)))
  }
  return hash.update(`${process.versions.icu} ${process.versions.unicode}`).digest('hex')
}

/** The program files in a folder, without their tests; a file is itself. */
function findRules(path: string): string[] {
  if (statSync(join(projectRoot, path)).isFile()) return [path]
  return readdirSync(join(projectRoot, path), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => `${path}/${name.replaceAll('\\', '/')}`)
    .sort()
}
