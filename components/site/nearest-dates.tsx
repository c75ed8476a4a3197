'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { sitePath } from '#lib/view/site-path'

// Every page of the site carries what this page is made of: the words of dates come when needed.
const NearestList = lazy(() =>
  import('./nearest-list').then(({ NearestList }) => ({ default: NearestList })),
)

/** On the page for unknown addresses: if the address is a date, the nearest dates with events. */
export function NearestDates({ address }: { address: string }) {
  const [date, setDate] = useState<string | null>(null)

  useEffect(() => {
    const path = location.pathname.slice(sitePath('').length)
    setDate(/^\/(\d{4}(?:-\d\d){0,2})\/?$/.exec(path)?.[1] ?? null)
  }, [])

  const unknown = <p className="mt-3 text-soft">This address leads to no event, date or article.</p>
  if (!date) return unknown
  return (
    <Suspense fallback={unknown}>
      <NearestList date={date} address={address}>
        {unknown}
      </NearestList>
    </Suspense>
  )
}
