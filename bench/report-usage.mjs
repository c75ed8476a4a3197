// Loaded before a measured command: writes what the process used when it ends.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.CROSSDATE_USAGE
if (file && isMainThread) {
  process.once('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())))
}
