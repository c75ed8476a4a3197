'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The name of the timeline: the heading of its first page, elsewhere the way back to it. */
export function SiteTitle({ title }: { title: string }) {
  const isHome = usePathname() === '/'
  const Name = isHome ? 'h1' : 'p'
  return (
    <Name className="text-[1.625rem] leading-8 font-semibold tracking-[-0.015em] text-balance">
      {isHome ? (
        title
      ) : (
        <Link href="/" prefetch={false} className="no-underline hover:underline">
          {title}
        </Link>
      )}
    </Name>
  )
}
