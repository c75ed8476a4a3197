import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** So many characters are held in memory; what comes after lies in a file. */
const largestInMemory = 40_000_000
const batch = 2_000_000

/** Values that are read again later, in their order: in memory first, then in a file for as long as needed. */
export class Spool<T> {
  private readonly lines: string[] = []
  private waiting: string[] = []
  private waitingSize = 0
  private size = 0
  private folder: string | null = null

  add(value: T): void {
    const line = JSON.stringify(value)
    if (this.size < largestInMemory) {
      this.lines.push(line)
      this.size += line.length
      return
    }
    this.waiting.push(line)
    this.waitingSize += line.length
    if (this.waitingSize > batch) this.flush()
  }

  /** All values from the first; may be read as often as wanted. */
  async *values(): AsyncGenerator<T> {
    for (const line of this.lines) yield parse<T>(line)
    if (this.waiting.length > 0) this.flush()
    if (!this.folder) return
    const input = createReadStream(join(this.folder, 'values.jsonl'))
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield parse<T>(line)
    }
  }

  /** Takes the file away. */
  close(): void {
    if (this.folder) rmSync(this.folder, { recursive: true, force: true })
    this.folder = null
  }

  private flush(): void {
    this.folder ??= mkdtempSync(join(tmpdir(), 'crossdate-read-'))
    appendFileSync(join(this.folder, 'values.jsonl'), `${this.waiting.join('\n')}\n`)
    this.waiting = []
    this.waitingSize = 0
  }
}

/** A line of its own making: it is what `add` was given. */
function parse<T>(line: string): T {
  return JSON.parse(line)
}
