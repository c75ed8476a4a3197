import { closeSync, openSync, readSync } from 'node:fs'

/** Opening a file costs more than reading a little of it: so many of the last ones stay open. */
const mostOpen = 200

/** Reads parts of files. */
export type OpenFiles = {
  /** Less than `length` bytes where the file ends before. */
  read: (file: string, start: number, length: number) => string
  close: () => void
}

/** Starts with no file open. */
export function startFiles(): OpenFiles {
  const open = new Map<string, number>()
  const openOnce = (file: string): number => {
    const known = open.get(file)
    const opened = known ?? openSync(file, 'r')
    const [oldest] = open
    if (known === undefined && oldest && open.size >= mostOpen) {
      closeSync(oldest[1])
      open.delete(oldest[0])
    }
    // The one used last stands last.
    open.delete(file)
    open.set(file, opened)
    return opened
  }
  return {
    read: (file, start, length) => {
      const buffer = Buffer.allocUnsafe(length)
      const found = readSync(openOnce(file), buffer, 0, length, start)
      return buffer.toString('utf8', 0, found)
    },
    close: () => {
      for (const file of open.values()) closeSync(file)
      open.clear()
    },
  }
}
