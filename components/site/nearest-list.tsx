'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { findNearestDates } from '#lib/view/nearest-dates'
import { sitePath } from '#lib/view/site-path'
import { longDate } from '#lib/view/words'

type Nearest = { before: string | null; after: string | null }

/** The dates with events before and after `date`; the children where their list cannot be had. */
export function NearestList({ date, children }: { date: string; children: ReactNode }) {
  const [nearest, setNearest] = useState<Nearest | null>(null)

  useEffect(() => {
    fetch(sitePath('/data/dates.json'))
      .then(response => (response.ok ? response.json() : []))
      .then((dates: string[]) => setNearest(findNearestDates(dates, date)))
      // Without the list the sentence below stays as it is.
      .catch(() => {})
  }, [date])

  if (!nearest) return children
  return (
    <>
      <p className="mt-3 text-soft">No event is dated {longDate(date)}. The nearest dates:</p>
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
      <a href={sitePath(`/${date}/`)} className="text-link">
        {longDate(date)}
      </a>
    </li>
  )
}
