'use client'

import { usePathname } from 'next/navigation'
import { usePlace } from './place'
import { ViewLink } from './view-link'

/** The name of the timeline: the heading of its first page, elsewhere the way back to it. */
export function SiteTitle({ title }: { title: string }) {
  const isHome = usePlace(usePathname()) === '/'
  const Name = isHome ? 'h1' : 'p'
  return (
    <Name className="site-title">
      {isHome ? (
        title
      ) : (
        <ViewLink href="/" change={{}}>
          {title}
        </ViewLink>
      )}
    </Name>
  )
}
