import type { ReactNode } from 'react'

/**
 * A button that copies and says so in its own place; `page-actions.ts` does it for the whole page.
 * `path` is of this site, without its base; `quoteOf` says whose the excerpt above the button is.
 */
export function CopyButton({
  label = 'Copy link',
  about,
  className,
  children,
  ...content
}: {
  label?: string
  /** What the link leads to, for those who do not see where the button stands. */
  about?: string
  className?: string
  /** A picture instead of the label; the confirmation then stands beside it. */
  children?: ReactNode
} & ({ path: string } | { quoteOf: string })) {
  return (
    <button
      type="button"
      data-copy-path={'path' in content ? content.path : undefined}
      data-copy-quote={'quoteOf' in content ? content.quoteOf : undefined}
      aria-label={about && `${label}: ${about}`}
      title={children ? label : undefined}
      className={className}
    >
      {children ?? label}
    </button>
  )
}
