import { type Result, success } from './result'

/** The part of `fetch` that is needed. */
export type FetchFile = (
  address: string,
) => Promise<{ ok: boolean; status: number; arrayBuffer: () => Promise<ArrayBuffer> }>

/**
 * Files of one kind, read once and kept while they are used: of more than `most`, the one not asked for
 * the longest is forgotten. A file on its way is not fetched again; one that failed is, the next time.
 */
export class FileCache<T> {
  private kept = new Map<string, { file: Promise<Result<T>>; value?: T }>()

  constructor(
    private most: number,
    private fetchFile: FetchFile,
    private parse: (buffer: ArrayBuffer) => T,
  ) {}

  /** The file at `path`, from the cache or the network. */
  read(path: string): Promise<Result<T>> {
    const known = this.touch(path)
    if (known) return known.file
    const entry: { file: Promise<Result<T>>; value?: T } = {
      file: this.fetch(path).then(result => {
        if (result.ok) entry.value = result.value
        else if (this.kept.get(path) === entry) this.kept.delete(path)
        return result
      }),
    }
    this.kept.set(path, entry)
    const oldest = this.kept.keys().next().value
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest)
    return entry.file
  }

  /** The file if it is there already: for drawing at once. */
  peek(path: string): T | undefined {
    return this.touch(path)?.value
  }

  /** Puts in what came with the page. */
  put(path: string, value: T): void {
    this.kept.set(path, { file: Promise.resolve(success(value)), value })
  }

  private touch(path: string) {
    const entry = this.kept.get(path)
    if (!entry) return undefined
    this.kept.delete(path)
    this.kept.set(path, entry)
    return entry
  }

  private async fetch(path: string): Promise<Result<T>> {
    let buffer: ArrayBuffer
    try {
      const response = await this.fetchFile(path)
      if (!response.ok) {
        return { ok: false, reason: response.status === 404 ? 'missing' : 'offline', path }
      }
      buffer = await response.arrayBuffer()
    } catch {
      return { ok: false, reason: 'offline', path }
    }
    try {
      return success(this.parse(buffer))
    } catch {
      return { ok: false, reason: 'broken', path }
    }
  }
}
