import { type KeyboardEvent, useId, useState } from 'react'
import type { Source } from '#lib/model'
import { findSources } from '#lib/view/find-sources'
import { useTimeline } from './timeline-reader'
import { chooseView } from './view-store'

const most = 12 // options at a time; typing brings the others

type Props = {
  /** How many events each would leave, as far as that was counted. */
  counts: Record<string, number>
  value: string | null
}

/** From whom, where the sources are too many for a menu: a field that finds them by name. */
export function SourceSearch({ counts, value }: Props) {
  const list = useId()
  const { typed, isOpen, at, options, total, close, choose, field } = useCombobox(value)
  return (
    <div className="relative ml-auto">
      <input
        {...field}
        role="combobox"
        aria-label="Source"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && at >= 0 ? `${list}-${at}` : undefined}
        placeholder="All sources"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        className="min-h-6 w-32 text-ellipsis border-b border-line bg-paper py-0.5 text-ink placeholder:text-ink"
        onBlur={close}
      />
      <div
        className="field absolute right-0 top-full z-30 mt-1 w-72 max-w-[80vw] py-1 text-ink"
        hidden={!isOpen}
      >
        <div id={list} role="listbox" aria-label="Sources">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={option?.id ?? ''}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="cursor-pointer truncate px-3 py-1 aria-selected:bg-mark hover:bg-hairline pointer-coarse:py-2.5"
              // The field keeps the focus.
              onPointerDown={event => event.preventDefault()}
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option ? <bdi>{option.name}</bdi> : 'All sources'}
              {option && countInBrackets(counts[option.id])}
            </div>
          ))}
        </div>
        <p role="status" className="px-3 py-1 text-xs text-soft empty:hidden">
          {isOpen && restInWords(total, typed)}
        </p>
      </div>
    </div>
  )
}

/** Unknown of those that stand in no menu, once something is asked for. */
function countInBrackets(count: number | undefined): string {
  return count === undefined ? '' : ` (${count.toLocaleString('en-GB')})`
}

function restInWords(total: number, typed: string): string {
  if (total === 0) return `No source is called “${typed.trim()}”`
  return total > most ? `${(total - most).toLocaleString('en-GB')} more: type a name` : ''
}

/** What is typed and which option the keys are on; the name of the chosen source while closed. */
function useCombobox(value: string | null) {
  const { first } = useTimeline()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const { sources, total } = findSources(first.sources, first.reported, typed, most)
  const isAll = typed.trim() === '' && value !== null
  const options: (Source | null)[] = isAll ? [null, ...sources] : sources
  const chosen = first.sources.find(({ id }) => id === value)?.name ?? ''

  function show(text: string) {
    setTyped(text)
    setOpen(true)
    setAt(text.trim() === '' ? -1 : 0)
  }
  function close() {
    setOpen(false)
    setTyped('')
    setAt(-1)
  }
  function choose(option: Source | null | undefined) {
    if (option === undefined) return
    close()
    chooseView({ source: option?.id ?? null })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (!isOpen) show('')
      else if (options.length > 0) setAt(next(at, step, options.length))
    } else if (event.key === 'Enter' && isOpen) choose(options[at])
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
  }

  const field = {
    value: isOpen ? typed : chosen,
    onChange: (event: { target: { value: string } }) => show(event.target.value),
    onClick: () => isOpen || show(''),
    onKeyDown,
  }
  return { typed, isOpen, at, options, total, close, choose, field }
}

/** From the last to the first, and back. */
function next(at: number, step: number, count: number): number {
  if (at < 0) return step > 0 ? 0 : count - 1
  return (at + step + count) % count
}
