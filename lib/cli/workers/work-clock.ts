import { performance } from 'node:perf_hooks'

/** What the process has used since its start, in seconds of processor time; tests put their own. */
export type Used = () => number

/** Wall-clock time, in seconds. */
export type Now = () => number

/** Looks are half a second apart; where more than this lies between two, the machine stood still. */
const longestLook = 2

/**
 * Estimates for how long one of several threads has really worked. On a machine that is busy with other
 * things an hour may pass and a thread have had a minute of it: wall-clock time says nothing of what a task
 * needs. No system tells the processor time of one thread to another; that of the process is shared out
 * evenly over the threads that were busy.
 */
export class WorkClock {
  /** In seconds of processor time. */
  worked = 0
  /** In seconds of wall-clock time, without those in which the machine stood still. */
  waited = 0
  private lastNow: number
  private lastUsed: number

  constructor(
    private readonly used: Used = usedByProcess,
    private readonly now: Now = nowInSeconds,
  ) {
    this.lastNow = now()
    this.lastUsed = used()
  }

  /** Adds what has passed since the last look, in which `busy` threads worked. */
  look(busy: number): void {
    const now = this.now()
    const used = this.used()
    const passed = now - this.lastNow
    this.waited += Math.min(passed, longestLook)
    this.worked += Math.min(passed, (used - this.lastUsed) / Math.max(1, busy))
    this.lastNow = now
    this.lastUsed = used
  }
}

function usedByProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function nowInSeconds(): number {
  return performance.now() / 1000
}
