import type { ReactNode } from 'react'

/**
 * A button that copies and says so in its own place; `page-actions.ts` does it for the whole page.
 * `path` is of this site, without its base.
 */
export function CopyButton({
  label = 'Copy link',
  done = 'Link copied',
  about,
  className = '',
  children,
  ...content
}: {
  label?: string
  done?: string
  /** What the link leads to, for those who do not see where the button stands. */
  about?: string
  className?: string
  /** A picture instead of the label; the confirmation then stands beside it. */
  children?: ReactNode
} & ({ path: string } | { text: string })) {
  return (
    <button
      type="button"
      data-copy-path={'path' in content ? content.path : undefined}
      data-copy-text={'text' in content ? content.text : undefined}
      data-done={done}
      data-state="ready"
      aria-label={about && `${label}: ${about}`}
      title={children ? label : undefined}
      className={`quiet-link needs-js no-print whitespace-nowrap ${className}`}
    >
      {children ?? label}
    </button>
  )
}
