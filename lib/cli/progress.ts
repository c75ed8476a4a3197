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
