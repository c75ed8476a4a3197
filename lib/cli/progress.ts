let isShown = false

/** Shows how far a command is, in one line that is written over, on a terminal only. */
export function showProgress(what: string, done: number, count: number): void {
  if (!process.stderr.isTTY) return
  isShown = true
  process.stderr.write(`\r\u001b[K${what} ${done} of ${count}`)
}

/** Takes the line away again. */
export function clearProgress(): void {
  if (!isShown) return
  isShown = false
  process.stderr.write('\r\u001b[K')
}
