'use client'

import type { ReactNode } from 'react'
import { digits } from '#lib/view/digits'
import { isFiltered, type ReaderView, type StatusFilter, wholeView } from '#lib/view/query'
import { SourceMenu } from './source-menu'
import type { Sifted } from './use-sifted'
import { chooseView } from './view-store'

// What an event can be asked for by, beside the number of its sources, with the word for it.
const statuses: [StatusFilter, string][] = [
  ['disputed', 'Disputed'],
  ['planned', 'Planned'],
  ['hypothetical', 'Possible'],
  ['denied', 'Denied'],
  ['undated', 'Without a date'],
]

type FilterProps = { sifted: Pick<Sifted, 'whole' | 'counts' | 'words'>; view: ReaderView }

/** One quiet line above the list: which events to show, and from whom. */
export function FilterBar({ sifted, view }: FilterProps) {
  const { whole, counts, words } = sifted
  return (
    <search
      aria-label="Filter the list"
      className="no-print needs-js flex min-h-11 flex-wrap items-center gap-x-3.5 gap-y-1 sheet:gap-x-3 border-b border-hairline py-2 text-sm text-soft"
    >
      <Choices whole={whole} counts={counts} view={view} />
      <SourceMenu counts={counts.sources} value={view.source} />
      <p role="status" className={isFiltered(view) ? '' : 'sr-only'}>
        {isFiltered(view) && words}
      </p>
      {isFiltered(view) && (
        <button
          type="button"
          className="quiet-link"
          onClick={() => chooseView({ ...wholeView, range: view.range })}
        >
          show all
        </button>
      )}
    </search>
  )
}

function Choices({ whole, counts, view }: Pick<Sifted, 'whole' | 'counts'> & { view: ReaderView }) {
  const { status, several } = view
  return (
    <>
      <Choice
        isOn={status === null && !several}
        count={counts.all}
        whole={whole.all}
        onChoose={() => chooseView({ status: null, several: false })}
      >
        All
      </Choice>
      {whole.several > 0 && (
        <Choice
          isOn={several}
          count={counts.several}
          whole={whole.several}
          onChoose={() => chooseView({ several: !several })}
        >
          Two sources or more
        </Choice>
      )}
      {statuses.map(([choice, words]) =>
        whole.statuses[choice] || status === choice ? (
          <Choice
            key={choice}
            isOn={status === choice}
            count={counts.statuses[choice] ?? 0}
            whole={whole.statuses[choice] ?? 0}
            onChoose={() => chooseView({ status: status === choice ? null : choice })}
          >
            {words}
          </Choice>
        ) : null,
      )}
    </>
  )
}

function Choice({
  isOn,
  count,
  whole,
  onChoose,
  children,
}: {
  isOn: boolean
  count: number
  /** The most that it may be: so wide is its room, and no count moves what stands behind it. */
  whole: number
  onChoose: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onChoose}
      className="min-h-6 decoration-ink underline-offset-[0.3rem] hover:text-ink aria-pressed:text-ink aria-pressed:[&>:first-child]:underline"
    >
      <span>{children}</span>{' '}
      <span
        className="inline-block text-left text-xs"
        style={{ minWidth: `${inWords(whole).length}ch` }}
      >
        {inWords(count)}
      </span>
    </button>
  )
}

function inWords(count: number): string {
  return digits(count)
}
