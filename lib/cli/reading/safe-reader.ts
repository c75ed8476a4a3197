import { availableParallelism } from 'node:os'
import { type Pool, startPool } from '#lib/cli/workers/pool'
import { WorkerEnd } from '#lib/cli/workers/worker-end'
import { type FileReading, readFile } from '#lib/intake/read-file'
import type { InputFile, Trouble } from '#lib/intake/reader'
import { findReader } from '#lib/intake/readers'
import { openReadings } from './readings'

export type ReadOrder = { file: InputFile; publishers: string[] }

export type SafeReaderOptions = {
  /** Read everything anew, whatever is kept of earlier runs. */
  isFresh?: boolean
  /** The processor time in which a file is to be read, besides some for each megabyte. */
  seconds?: number
}

/** Reads files where a file that is made to do harm can do none. */
export type SafeReader = {
  readFile: (file: InputFile, publishers: string[]) => Promise<FileReading>
  close: () => Promise<void>
}

const defaultSeconds = 20
/** A table or a list may hold hundreds of whole pages, of which a second reads a dozen. */
const secondsAMegabyte = 2
/** What a page of 50 MB needs with its tree; two such at once still fit. */
const memory = { maxOldGenerationSizeMb: 288, maxYoungGenerationSizeMb: 16 }
/** Each worker holds the program once more. */
const mostWorkers = 8

/** A further worker has loaded its program when so many files are read. */
const filesAWorker = 12

/** Plain text of this size is read in a millisecond, and no expression for it is slower than linear. */
const largestPlain = 64_000
/** Until a worker has loaded its program, so many of them are read without. */
const mostPlain = 200

/**
 * A reader of files whose results are kept under a hash of their content. Whatever has a structure
 * that could be made to harm is read in a worker thread with a limit on time and memory. Small plain
 * texts are read right here, so that a small folder need not wait for a worker to start; from the
 * two hundredth on the workers are worth it for them too.
 */
export function startSafeReader(options: SafeReaderOptions = {}): SafeReader {
  const { isFresh = false, seconds = defaultSeconds } = options
  const readings = openReadings(isFresh)
  const pool = startPool<ReadOrder, FileReading>({
    size: Math.min(availableParallelism(), mostWorkers),
    program: new URL('./worker.ts', import.meta.url),
    data: null,
    limits: memory,
    waitingEach: filesAWorker,
  })
  let plain = 0
  const readAnew = (file: InputFile, publishers: string[]) => {
    const isHere = plain < mostPlain && isSmallPlainText(file)
    if (!isHere) return readInWorker(pool, { file, publishers }, seconds)
    plain++
    return readFile(file, publishers)
  }
  return {
    readFile: async (file, publishers) => {
      const key = readings.keyOf(file, publishers)
      const known = readings.get(key)
      if (known) return known
      const reading = await readAnew(file, publishers)
      if (!reading.isGivenUp) readings.put(key, reading)
      return reading
    },
    close: async () => {
      readings.close()
      await pool.close()
    },
  }
}

function isSmallPlainText(file: InputFile): boolean {
  return file.bytes.length <= largestPlain && findReader(file).format === 'plain text'
}

type ReadPool = Pool<ReadOrder, FileReading>

async function readInWorker(
  pool: ReadPool,
  { file, publishers }: ReadOrder,
  seconds: number,
): Promise<FileReading> {
  const longest = seconds + secondsAMegabyte * (file.bytes.length / 1e6)
  // A piece of a larger buffer would be sent with all of it.
  const order = { file: { ...file, bytes: Uint8Array.from(file.bytes) }, publishers }
  try {
    return await pool.ask(order, longest)
  } catch (error) {
    if (!(error instanceof WorkerEnd)) throw error
    const trouble = troubleOf(error)
    return { format: 'none', many: false, drafts: [], troubles: [trouble], isGivenUp: true }
  }
}

function troubleOf({ why, message }: WorkerEnd): Trouble {
  const remedy = 'Save its text alone, as plain text, or split it.'
  if (why === 'time') {
    return { reason: `${message} while it was read: given up`, remedy }
  }
  if (why === 'memory') {
    return { reason: 'reading it takes more memory than any article does: given up', remedy }
  }
  return { reason: `reading it broke down (${message})`, remedy }
}
