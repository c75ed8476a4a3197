import type { ReactNode } from 'react'
import { formatQuery, type ReaderView, wholeView } from '#lib/view/query'
import { sitePath } from '#lib/view/site-path'

/**
 * A link inside the timeline that keeps what the reader looks at; with `change` it asks for that
 * instead and keeps the range of the map alone. A plain link, so that the program can write it and no
 * row of a long list listens to the view: `follow-links.ts` does the keeping for the whole page.
 */
export function ViewLink({
  href,
  change,
  children,
  ...attributes
}: {
  href: string
  change?: Partial<ReaderView>
  children: ReactNode
  className?: string
  'aria-current'?: boolean
  'aria-label'?: string
  'data-panel-action'?: string
}) {
  const query = change ? formatQuery({ ...wholeView, ...change }) : ''
  return (
    <a {...attributes} href={sitePath(href) + query} data-view={change ? 'set' : 'keep'}>
      {children}
    </a>
  )
}
