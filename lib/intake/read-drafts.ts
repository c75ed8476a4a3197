import type { Problem } from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { FewTroubles } from './few-troubles'
import { type FoundDraft, toFoundDrafts } from './found-draft'
import { HostNames } from './host-names'
import { InOrder } from './in-order'
import { openFile } from './open-file'
import type { FileReading } from './read-file'
import type { InputFile, Trouble } from './reader'
import type { Spool } from './spool'

/** Reads one file, here or in another thread. */
export type ReadOne = (file: InputFile, publishers: string[]) => Promise<FileReading>

export type DraftOptions = {
  readFile: ReadOne
  /** Names of publishers that the editor lists. */
  publishers: string[]
  spool: Spool<FoundDraft>
  onProblem: (problem: Problem) => void
  onFile?: ((path: string, index: number, count: number) => void) | undefined
}

/** So many files are being read at a time, and so many bytes of them: each fills several times its size. */
const mostFiles = 64
const mostBytes = 24_000_000

/**
 * Reads every file for itself, several at a time, and gathers on the way what must be known of all.
 * The drafts go into the spool in the order of the files, and so do the problems.
 */
export async function readDrafts(
  folder: string,
  files: string[],
  { readFile, publishers, spool, onProblem, onFile }: DraftOptions,
): Promise<HostNames> {
  const hosts = new HostNames()
  const fileOf = new Map<string, string>()
  const queue = new InOrder(mostFiles, mostBytes)
  const report = (file: string, trouble: Trouble) => onProblem({ file, step: 'read', ...trouble })
  const keep = (path: string, id: string, reading: FileReading) => {
    for (const trouble of reading.troubles) report(path, trouble)
    for (const found of toFoundDrafts(path, id, reading)) {
      hosts.add(found.draft)
      spool.add(found)
    }
  }
  for (const [index, path] of files.entries()) {
    queue.tell(() => onFile?.(path, index, files.length))
    const troubles = new FewTroubles(trouble => queue.tell(() => report(path, trouble)))
    const onTrouble = (file: string, trouble: Trouble) =>
      troubles.add(trouble, one => queue.tell(() => report(file, one)))
    for await (const file of openFile(folder, path, onTrouble)) {
      const id = shortId(file.bytes)
      const inner = file.path
      const twin = fileOf.get(id)
      if (twin === undefined) {
        fileOf.set(id, inner)
        await queue.add(file.bytes.length, async () => {
          const reading = await readFile(file, publishers)
          return () => keep(inner, id, reading)
        })
      } else onTrouble(inner, sameBytes(twin))
    }
    troubles.end()
  }
  await queue.end()
  return hosts
}

function sameBytes(twin: string): Trouble {
  return {
    reason: `it is the same as ${twin}, byte for byte: counted once`,
    remedy: 'Delete one.',
  }
}
