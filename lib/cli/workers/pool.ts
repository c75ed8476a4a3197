import { type ResourceLimits, Worker } from 'node:worker_threads'
import { ready } from './answer-orders'
import { WorkClock } from './work-clock'
import { endOf, WorkerEnd } from './worker-end'

export type PoolOptions = {
  /** So many threads at most; they start with the first orders. */
  size: number
  /** The module that they run; it calls `answerOrders`. */
  program: URL
  /** What the program finds in `workerData.data`. */
  data: unknown
  limits?: ResourceLimits
  /** A further thread starts when so many orders wait for each that is there; fewer are done sooner without. */
  waitingEach?: number
}

/** Worker threads that answer orders. One that ends fails the order it was at, and is replaced. */
export type Pool<Order, Answer> = {
  size: number
  /** Rejects with a `WorkerEnd` where the worker breaks down, or works longer than `seconds`. */
  ask: (order: Order, seconds?: number) => Promise<Answer>
  close: () => Promise<void>
}

type Task<Order, Answer> = {
  order: Order
  seconds: number
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

/** A worker answers in the order in which it was asked. */
type Hand<Order, Answer> = {
  worker: Worker
  asked: Task<Order, Answer>[]
  isReady: boolean
  timer?: NodeJS.Timeout
  error?: unknown
}

/** A worker that may run out of time is looked at again after so many milliseconds. */
const lookAfter = 500
/** A worker that does nothing is given up after so many times its limit of wall-clock time. */
const idleLimits = 10

/** So many orders lie with a worker that it need not wait for the next. */
const ahead = 2

/** A pool of worker threads. */
export function startPool<Order, Answer>(options: PoolOptions): Pool<Order, Answer> {
  const crew = new Crew<Order, Answer>(options)
  return {
    size: options.size,
    ask: (order, seconds = Number.POSITIVE_INFINITY) =>
      new Promise((resolve, reject) => crew.add({ order, seconds, resolve, reject })),
    close: () => crew.close(),
  }
}

class Crew<Order, Answer> {
  private readonly waiting: Task<Order, Answer>[] = []
  private readonly hands = new Set<Hand<Order, Answer>>()

  constructor(private readonly options: PoolOptions) {}

  add(task: Task<Order, Answer>): void {
    this.waiting.push(task)
    this.share()
  }

  async close(): Promise<void> {
    const hands = [...this.hands]
    this.hands.clear()
    for (const { timer } of hands) clearTimeout(timer)
    await Promise.all(hands.map(({ worker }) => worker.terminate()))
  }

  private share(): void {
    const { size, waitingEach = 0 } = this.options
    const isWorthOne = this.waiting.length > this.hands.size * waitingEach
    if (isWorthOne && this.hands.size < size) this.start()
    for (const hand of this.hands) this.feed(hand)
  }

  private start(): void {
    const { program, data, limits } = this.options
    const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
      workerData: { program: program.href, data },
      // Standard output is for results: what a library says there is not one.
      stdout: true,
      stderr: true,
      ...(limits && { resourceLimits: limits }),
    })
    worker.stdout.resume()
    worker.stderr.resume()
    const hand: Hand<Order, Answer> = { worker, asked: [], isReady: false }
    this.hands.add(hand)
    worker.on('message', (answer: Answer | typeof ready) => {
      if (answer === ready) hand.isReady = true
      else hand.asked.shift()?.resolve(answer)
      this.watch(hand)
      this.feed(hand)
    })
    worker.once('error', error => {
      hand.error = error
    })
    worker.once('exit', code => this.lose(hand, code))
  }

  private feed(hand: Hand<Order, Answer>): void {
    while (hand.isReady && hand.asked.length < ahead) {
      const task = this.waiting.shift()
      if (!task) return
      hand.asked.push(task)
      hand.worker.postMessage(task.order)
      if (hand.asked.length === 1) this.watch(hand)
    }
  }

  /** Ends the worker when the order that it is at takes too much work, or does not work at all. */
  private watch(hand: Hand<Order, Answer>): void {
    const [task] = hand.asked
    clearTimeout(hand.timer)
    if (!task || !Number.isFinite(task.seconds)) return
    const clock = new WorkClock()
    const look = () => {
      if (hand.asked[0] !== task || !this.hands.has(hand)) return
      clock.look([...this.hands].filter(({ asked }) => asked.length > 0).length)
      const isAtWork = clock.worked < task.seconds
      if (isAtWork && clock.waited < task.seconds * idleLimits) return wait()
      const spent = isAtWork
        ? `${Math.round(clock.waited)} seconds`
        : `${Math.round(task.seconds)} seconds of work`
      hand.error = new WorkerEnd('time', `no answer in ${spent}`)
      void hand.worker.terminate()
    }
    const wait = () => {
      // The answer may lie there unread where this thread itself was busy: it is looked at first.
      hand.timer = setTimeout(() => setImmediate(look), lookAfter)
    }
    wait()
  }

  /** Fails the order that a worker ended over, and gives those behind it to others. */
  private lose(hand: Hand<Order, Answer>, code: number): void {
    clearTimeout(hand.timer)
    if (!this.hands.delete(hand)) return
    const end = endOf(hand.error, code)
    const [first, ...rest] = hand.asked
    this.waiting.unshift(...rest)
    // One that could not even begin would end again and again.
    const failed = hand.isReady ? [first] : this.waiting.splice(0)
    for (const task of failed) task?.reject(end)
    this.share()
  }
}
