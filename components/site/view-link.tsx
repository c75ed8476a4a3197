'use client'

import Link from 'next/link'
import type { MouseEventHandler, ReactNode } from 'react'
import { formatQuery, type ReaderView, wholeView } from '#lib/view/query'
import { followView, useReaderView } from './view-store'

/** A link inside the timeline that keeps what the reader looks at, with `change` made to it. */
export function ViewLink({
  href,
  change,
  onClick,
  children,
  ...attributes
}: {
  href: string
  change?: Partial<ReaderView>
  onClick?: MouseEventHandler<HTMLAnchorElement>
  children: ReactNode
  className?: string
  'aria-current'?: boolean
  'aria-label'?: string
  'data-panel-action'?: string
}) {
  const view = useReaderView()
  const next = change ? { ...wholeView, range: view.range, ...change } : view
  return (
    <Link
      {...attributes}
      href={href + formatQuery(next)}
      prefetch={false}
      scroll={false}
      onClick={event => {
        if (change && !event.metaKey && !event.ctrlKey) followView(next)
        onClick?.(event)
      }}
    >
      {children}
    </Link>
  )
}
