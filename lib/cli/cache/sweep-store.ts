import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const mostBytes = 1_000_000_000
/** Another run may be reading what was used so lately. */
const inUse = 3_600_000

/** Removes what was not used for longest until the rest is no larger than a gigabyte. */
export function sweepStore(folder: string, limit = mostBytes, now = Date.now()): void {
  const files = readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? [{ path, size: stats.size, used: stats.mtimeMs }] : []
  })
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size, used } of files.sort((a, b) => a.used - b.used)) {
    if (bytes <= limit || now - used < inUse) return
    rmSync(path, { force: true })
    bytes -= size
  }
}
