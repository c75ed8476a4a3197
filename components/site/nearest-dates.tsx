'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { findNearestDates } from '#lib/view/nearest-dates'
import { longDate } from '#lib/view/words'

type Nearest = { date: string; before: string | null; after: string | null }

/** On the page for unknown addresses: if the address is a date, the nearest dates with events. */
export function NearestDates() {
  const [nearest, setNearest] = useState<Nearest | null>(null)

  useEffect(() => {
    const base = document.documentElement.dataset.base ?? ''
    const date = /^\/(\d{4}(?:-\d\d){0,2})\/?$/.exec(location.pathname.slice(base.length))?.[1]
    if (!date) return
    fetch(`${base}/data/dates.json`)
      .then(response => (response.ok ? response.json() : []))
      .then((dates: string[]) => setNearest({ date, ...findNearestDates(dates, date) }))
      // Without the list the sentence below stays as it is.
      .catch(() => {})
  }, [])

  if (!nearest) {
    return <p className="mt-3 text-soft">This address leads to no event, date or article.</p>
  }
  return (
    <>
      <p className="mt-3 text-soft">
        No event is dated {longDate(nearest.date)}. The nearest dates:
      </p>
      <ul className="mt-3 space-y-1.5">
        <Neighbour words="before" date={nearest.before} />
        <Neighbour words="after" date={nearest.after} />
      </ul>
    </>
  )
}

function Neighbour({ words, date }: { words: string; date: string | null }) {
  if (!date) return null
  return (
    <li>
      <span className="inline-block w-16 text-sm text-soft">{words}</span>
      <Link href={`/${date}/`} prefetch={false} className="text-link">
        {longDate(date)}
      </Link>
    </li>
  )
}
