type Job = { size: number; done: Promise<() => void> }

/**
 * Does jobs at the same time and takes their results in the order in which they were asked for.
 * No more are under way than memory allows: `mostSize` is the sum of what they say they hold.
 */
export class InOrder {
  private readonly jobs: Job[] = []
  private size = 0

  constructor(
    private readonly most: number,
    private readonly mostSize: number,
  ) {}

  /** Starts a job as soon as there is room. What it resolves to is called when its turn comes. */
  async add(size: number, start: () => Promise<() => void>): Promise<void> {
    while (this.jobs.length >= this.most || (this.size > 0 && this.size + size > this.mostSize)) {
      await this.takeNext()
    }
    const done = start()
    // Whoever waits for it is told; until then nobody does.
    done.catch(() => {})
    this.jobs.push({ size, done })
    this.size += size
  }

  /** Calls `take` when all that was asked for before is done. */
  tell(take: () => void): void {
    this.jobs.push({ size: 0, done: Promise.resolve(take) })
  }

  async end(): Promise<void> {
    while (this.jobs.length > 0) await this.takeNext()
  }

  private async takeNext(): Promise<void> {
    const job = this.jobs.shift()
    const take = await job?.done
    this.size -= job?.size ?? 0
    take?.()
  }
}
