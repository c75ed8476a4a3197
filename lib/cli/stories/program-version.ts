import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#lib/cli/project'

/** What decides how a story is told: the rules, the packages they use, and the words that Node knows. */
const folders = ['lib/events', 'lib/text', 'lib/time']
const files = ['lib/model.ts', 'lib/timeline.ts', 'lib/cli/stories/store.ts', 'package-lock.json']

let memo: string | null = null

/** A hash of all that: a story that an older program told is never taken for this one's. */
export function readProgramVersion(): string {
  memo ??= hashProgram()
  return memo
}

function hashProgram(): string {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap(findRules), ...files]) {
    hash.update(`${path}\n`).update(readFileSync(join(projectRoot, path)))
  }
  return hash.update(`${process.versions.icu} ${process.versions.unicode}`).digest('hex')
}

function findRules(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}
