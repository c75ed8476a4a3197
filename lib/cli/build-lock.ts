import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { projectRoot } from './project'

const file = join(projectRoot, '.crossdate', 'build.lock')

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** A lock that is older was left behind; its number may be another process by now. */
const longestBuild = 3_600_000

/** Runs `work` while no other build of this program does; waits for one that is running. */
export async function whileAlone<T>(work: () => Promise<T>): Promise<T> {
  let said = false
  while (!takeLock()) {
    if (!said) process.stderr.write('Another build is running; this one starts when it is done.\n')
    said = true
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  process.once('exit', dropLock)
  for (const signal of signals) process.once(signal, endBySignal)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.removeListener(signal, endBySignal)
    process.removeListener('exit', dropLock)
    dropLock()
  }
}

/** A signal that ends a process at once would leave its lock and its children behind. */
function endBySignal(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal])
}

function takeLock(): boolean {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isHeld()) return false
    rmSync(file, { force: true })
    return takeLock()
  }
}

/** Whether the process that took the lock is still there. */
function isHeld(): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (Date.now() - statSync(file).mtimeMs > longestBuild) return false
    // An empty file is one that is just being written.
    return pid === 0 || process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function dropLock(): void {
  rmSync(file, { force: true })
}
