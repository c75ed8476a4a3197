import { CopyButton } from './copy-button'

/** A small chain that copies a link, for rows and headings where words would be noise. */
export function CopyLink({
  path,
  about,
  className = '',
}: {
  path: string
  about: string
  className?: string
}) {
  return (
    <CopyButton
      path={path}
      about={about}
      className={`quiet-link no-print copy-link reveal ${className}`}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none">
        <path
          d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.5 8.8a2.6 2.6 0 0 0 3.7 3.7l.8-.8"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
        />
      </svg>
    </CopyButton>
  )
}
