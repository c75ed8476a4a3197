'use client'

import type { ReactNode } from 'react'
import type { Source } from '#lib/model'
import { isFiltered, type ReaderView, wholeView } from '#lib/view/query'
import { countInWords } from '#lib/view/words'
import { changeView } from './view-store'

/** One quiet line above the list: which events to show, and from whom. */
export function FilterBar({
  total,
  sources,
  view,
  found,
}: {
  /** How many events there are in all. */
  total: number
  sources: Source[]
  view: ReaderView
  found: number
}) {
  return (
    <search
      aria-label="Filter the list"
      className="no-print needs-js flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 sheet:gap-x-3 border-b border-hairline py-2 text-sm text-soft"
    >
      <Choice isOn={view.status === null} onChoose={() => changeView({ status: null })}>
        All
      </Choice>
      <Choice isOn={view.status === 'several'} onChoose={() => changeView({ status: 'several' })}>
        Several sources
      </Choice>
      <Choice isOn={view.status === 'disputed'} onChoose={() => changeView({ status: 'disputed' })}>
        Disputed
      </Choice>
      <SourceMenu sources={sources} value={view.source} />
      <p role="status" className={`${isFiltered(view) ? '' : 'sr-only'}`}>
        {isFiltered(view) && `${found.toLocaleString('en-GB')} of ${countInWords(total, 'event')}`}
      </p>
      {isFiltered(view) && (
        <button
          type="button"
          className="quiet-link"
          onClick={() => changeView({ ...wholeView, range: view.range })}
        >
          show all
        </button>
      )}
    </search>
  )
}

function Choice({
  isOn,
  onChoose,
  children,
}: {
  isOn: boolean
  onChoose: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onChoose}
      className="min-h-6 decoration-ink underline-offset-[0.3rem] hover:text-ink aria-pressed:text-ink aria-pressed:underline"
    >
      {children}
    </button>
  )
}

function SourceMenu({ sources, value }: { sources: Source[]; value: string | null }) {
  if (sources.length < 2) return null
  return (
    <label className="ml-auto flex min-h-6 items-center gap-1.5">
      <span className="sr-only">Source</span>
      <select
        value={value ?? ''}
        onChange={event => changeView({ source: event.target.value || null })}
        className="max-w-48 sheet:max-w-28 border-b border-line bg-paper py-0.5 text-ink"
      >
        <option value="">All sources</option>
        {sources.map(source => (
          <option key={source.id} value={source.id}>
            {source.name}
          </option>
        ))}
      </select>
    </label>
  )
}
