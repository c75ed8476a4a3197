import type { ReactNode } from 'react'
import { CopyButton } from '#components/site/copy-button'
import { ShareButton } from '#components/site/share-button'
import { ViewLink } from '#components/site/view-link'

/** The controls of what is open: before, after, its link, and back to the timeline. */
export function PanelBar({
  previous,
  next,
  path,
  words = { previous: 'Previous event', next: 'Next event' },
}: {
  previous: string | null
  next: string | null
  path: string
  words?: { previous: string; next: string }
}) {
  return (
    <nav aria-label="Opened" className="panel-bar no-print">
      <Step path={previous} action="previous" label={words.previous}>
        previous
      </Step>
      <Step path={next} action="next" label={words.next}>
        next
      </Step>
      <CopyButton path={path} />
      <ShareButton path={path} />
      <ViewLink href="/" data-panel-action="close">
        Close
      </ViewLink>
    </nav>
  )
}

function Step({
  path,
  action,
  label,
  children,
}: {
  path: string | null
  action: 'previous' | 'next'
  label: string
  children: ReactNode
}) {
  if (!path) {
    return (
      // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a link that leads nowhere has no href
      <span role="link" aria-disabled="true" aria-label={label}>
        {children}
      </span>
    )
  }
  return (
    <ViewLink href={path} aria-label={label} data-panel-action={action}>
      {children}
    </ViewLink>
  )
}
