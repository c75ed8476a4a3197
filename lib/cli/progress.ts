let isShown = false

/** Shows how far a command is, in one line that is written over, on a terminal only. */
export function showProgress(what: string, done: number, count: number): void {
  showStep(`${what} ${done} of ${count}`)
}

/** Shows what a command is at, in the same line. */
export function showStep(what: string): void {
  if (!process.stderr.isTTY) return
  isShown = true
  process.stderr.write(`\r\u001b[K${what}`)
}

/** Takes the line away again. */
export function clearProgress(): void {
  if (!isShown) return
  isShown = false
  process.stderr.write('\r\u001b[K')
}

/** A terminal shows no more steps than this in a second. */
const steps = 10

/** Shows how far it is, at what rate, and how long it will take. */
export function startProgress(what: string, one: string, now = () => Date.now()) {
  const started = now()
  let shown = Number.NEGATIVE_INFINITY
  return {
    show: (done: number, count: number): void => {
      if (!process.stderr.isTTY || (done < count && now() - shown < 1000 / steps)) return
      shown = now()
      showStep(formatProgress(`${what} ${one}`, { done, count, seconds: (now() - started) / 1000 }))
    },
  }
}

export type Progress = { done: number; count: number; seconds: number }

/** `reading file 12 of 340, 23 a second, 14 s left`; rate and time from the second second on. */
export function formatProgress(what: string, { done, count, seconds }: Progress): string {
  const place = `${what} ${done} of ${count}`
  if (seconds < 1 || done === 0) return place
  const rate = done / seconds
  const left = Math.ceil((count - done) / rate)
  const shown = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)
  return `${place}, ${shown} a second, ${formatSeconds(left)} left`
}

function formatSeconds(seconds: number): string {
  if (seconds <= 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}
