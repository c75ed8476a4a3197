import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What was written of one kind: the first part of its path. */
export type Written = { files: number; bytes: number }

/** Writes files below one folder and counts them by kind. */
export class DataFolder {
  readonly written = new Map<string, Written>()
  private made = new Set<string>()
  private content = createHash('sha256')

  constructor(readonly folder: string) {}

  /** Writes `value` as JSON. */
  json(path: string, value: unknown): void {
    this.bytes(path, Buffer.from(JSON.stringify(value)))
  }

  /** Writes bytes as they are. */
  bytes(path: string, bytes: Uint8Array): void {
    const file = join(this.folder, path)
    this.makeFolder(dirname(file))
    writeFileSync(file, bytes)
    this.content.update(`${path}\n${bytes.length}\n`).update(bytes)
    const kind = path.replace(/[/.].*/, '')
    const { files, bytes: before } = this.written.get(kind) ?? { files: 0, bytes: 0 }
    this.written.set(kind, { files: files + 1, bytes: before + bytes.length })
  }

  /** A name for all that was written so far: other content, another name. */
  nameContent(): string {
    return this.content.copy().digest('hex').slice(0, 12)
  }

  private makeFolder(folder: string): void {
    if (this.made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.made.add(folder)
  }
}

/** Numbers in ascending order as differences, the first from 0. */
export function toDifferences(sorted: number[]): number[] {
  return sorted.map((value, at) => value - (sorted[at - 1] ?? 0))
}
