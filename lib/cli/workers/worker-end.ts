/** Why a worker thread ended before it answered. */
export class WorkerEnd extends Error {
  constructor(
    readonly why: 'time' | 'memory' | 'crash',
    message: string,
  ) {
    super(message)
  }
}

/** What the error of a worker means to who waits for its answer. */
export function endOf(error: unknown, code: number): WorkerEnd {
  if (error instanceof WorkerEnd) return error
  if (error instanceof Error) {
    const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    return new WorkerEnd(isFull ? 'memory' : 'crash', error.message)
  }
  return new WorkerEnd('crash', `a worker ended with ${code} before its work did`)
}
