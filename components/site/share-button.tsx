'use client'

import { addressOf } from './copy-button'

/** Opens the share sheet of the system; there only where the system has one. */
export function ShareButton({ path, title }: { path: string; title: string }) {
  return (
    <button
      type="button"
      className="quiet-link needs-share no-print py-1"
      onClick={() => {
        // A reader who changes their mind rejects the promise: nothing to report.
        navigator.share({ title, url: addressOf(path) }).catch(() => {})
      }}
    >
      Share
    </button>
  )
}
