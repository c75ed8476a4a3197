import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#lib/cli/project'
import { sweepStore } from './sweep-store'

/** The folder of what was worked out before; null where nothing may be written there. */
export function openCacheFolder(): string | null {
  const folder = process.env.CROSSDATE_CACHE ?? join(projectRoot, '.crossdate', 'cache')
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch {
    return null
  }
  sweepStore(folder)
  return folder
}
