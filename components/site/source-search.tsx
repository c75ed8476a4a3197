import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Source } from '#lib/model'
import { digits } from '#lib/view/digits'
import { type FoundSources, findSources } from '#lib/view/find-sources'
import { useTimeline } from './timeline-reader'
import { chooseView } from './view-store'

const most = 12 // options at a time; typing brings the others

type Props = {
  /** How many events each would leave, as far as that was counted. */
  counts: Record<string, number>
  value: string | null
}

/** A source, or null for all of them. */
type Option = Source | null

/** From whom, where the sources are too many for a menu: a field that finds them by name. */
export function SourceSearch({ counts, value }: Props) {
  const list = useId()
  const { field, isOpen, at, options, hint, close, choose } = useCombobox(value)
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
        className="min-h-6 w-32 text-ellipsis border-b border-line bg-paper py-0.5 pr-5 text-ink placeholder:text-ink"
        onBlur={close}
      />
      <span aria-hidden="true" className="pointer-events-none absolute top-0 right-1 text-ink">
        ▾
      </span>
      <div
        className="field absolute right-0 top-full z-30 mt-1 w-72 max-w-[80vw] py-1 text-ink"
        hidden={!isOpen}
      >
        <Options {...{ list, options, at, counts, choose }} />
        <p role="status" className="px-3 py-1 text-xs text-soft empty:hidden">
          {isOpen && hint}
        </p>
      </div>
    </div>
  )
}

function Options({
  list,
  options,
  at,
  counts,
  choose,
}: {
  list: string
  options: Option[]
  at: number
  counts: Props['counts']
  choose: (option: Option | undefined) => void
}) {
  return (
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
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(option)}
        >
          {option ? <bdi>{option.name}</bdi> : 'All sources'}
          {option && countInBrackets(counts[option.id])}
        </div>
      ))}
    </div>
  )
}

/** Unknown of those that stand in no menu, once something is asked for. */
function countInBrackets(count: number | undefined): string {
  return count === undefined ? '' : ` (${digits(count)})`
}

const closed = { isOpen: false, typed: '', at: -1 }
const none: FoundSources = { sources: [], total: 0 }

/** What is typed and which option the keys are on; the name of the chosen source while closed. */
function useCombobox(value: string | null) {
  const { first } = useTimeline()
  const [{ isOpen, typed, at }, setState] = useState(closed)
  const { sources, total } = isOpen ? findSources(first.sources, first.reported, typed, most) : none
  const isNothing = typed.trim() === ''
  const options: Option[] = isNothing && value !== null ? [null, ...sources] : sources
  const chosen = first.sources.find(({ id }) => id === value)?.name ?? ''

  const close = () => setState(closed)
  const show = (text: string) =>
    setState({ isOpen: true, typed: text, at: text.trim() === '' ? -1 : 0 })
  function choose(option: Option | undefined) {
    if (option === undefined) return
    close()
    chooseView({ source: option?.id ?? null })
  }
  const input = useRef<HTMLInputElement>(null)
  // What is typed next takes the place of the name that was chosen.
  useEffect(() => {
    if (!isOpen && chosen && document.activeElement === input.current) input.current?.select()
  }, [isOpen, chosen])
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step && !isOpen) show('')
    else if (step) setState(now => ({ ...now, at: stepFrom(now.at, step, options.length) }))
    else if (event.key === 'Enter' && isOpen) choose(options[at])
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
  }

  const field = {
    ref: input,
    value: isOpen ? typed : chosen,
    onChange: (event: { target: { value: string } }) => show(event.target.value),
    onClick: () => isOpen || show(''),
    onKeyDown,
  }
  return { field, isOpen, at, options, hint: hintFor(total, typed), close, choose }
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** From the last option to the first, and back; -1 where there is none. */
function stepFrom(at: number, step: number, count: number): number {
  if (count === 0) return -1
  if (at < 0) return step > 0 ? 0 : count - 1
  return (at + step + count) % count
}

function hintFor(total: number, typed: string): string {
  if (total === 0) return `No source is called “${typed.trim()}”`
  return total > most ? `${digits(total - most)} more: type a name` : ''
}
