'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { findNearestDates } from '#lib/view/data/nearest-dates'
import { openTimeline } from '#lib/view/data/open-timeline'
import { sitePath } from '#lib/view/site-path'
import { longDate } from '#lib/view/words'

type Nearest = { before: string | null; after: string | null }

type Props = {
  date: string
  /** Where the data of the timeline lies. */
  address: string
  children: ReactNode
}

/** The dates with events before and after `date`; the children where they cannot be had. */
export function NearestList({ date, address, children }: Props) {
  const [nearest, setNearest] = useState<Nearest | null>(null)

  useEffect(() => {
    openTimeline(path => fetch(sitePath(address) + path)).then(
      opened => opened.ok && setNearest(findNearestDates(opened.value.dates, date)),
      () => {},
    )
  }, [date, address])

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
