import { createHash } from 'node:crypto'
import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'

/** The line before the content: its SHA-256. */
export const checkLength = 65

let drafts = 0

/** Writes `content` with its hash. A run that is interrupted leaves a file of another name, never half of one. */
export function writeChecked(file: string, content: Buffer): void {
  const draft = `${file}.${process.pid}-${threadId}-${drafts++}`
  writeFileSync(draft, Buffer.concat([Buffer.from(`${hashOf(content)}\n`), content]))
  renameSync(draft, file)
}

/** The content of a file that was written whole and is as it was written; null for any other. */
export function readChecked(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(checkLength)
    if (bytes.toString('latin1', 0, checkLength) !== `${hashOf(content)}\n`) return null
    const now = new Date()
    utimesSync(file, now, now)
    return content
  } catch {
    return null
  }
}

/** SHA-256 of `content`, in hexadecimal digits. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}
