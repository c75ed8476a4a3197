import type { Trouble } from './reader'

const reasons: Record<string, Trouble> = {
  EACCES: {
    reason: 'reading it is not permitted',
    remedy: 'Give the account that runs this permission to read it.',
  },
  EPERM: {
    reason: 'reading it is not permitted',
    remedy: 'Give the account that runs this permission to read it.',
  },
  ENOENT: {
    reason: 'it cannot be found under this name',
    remedy: 'Give it a name in plain letters and digits.',
  },
  EISDIR: { reason: 'it is a folder, not a file' },
  ENOTDIR: { reason: 'it is a file, not a folder' },
  ELOOP: { reason: 'it is a link that leads to itself', remedy: 'Delete the link.' },
  EMFILE: { reason: 'too many files are open', remedy: 'Close other programs and run it again.' },
}

/** Why a file or folder could not be read, in plain words. */
export function reasonOf(error: unknown, what: 'file' | 'folder' = 'file'): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return reasons[code] ?? { reason: `the ${what} could not be read (${message})` }
}
