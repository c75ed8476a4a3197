import type { FirstData } from '#lib/view/data/first-data'
import { digits } from '#lib/view/digits'
import { useTimeline } from './timeline-reader'
import { useLoaded } from './use-loaded'
import { chooseView } from './view-store'

/** A menu of more could not be used, and each is a list of places to be read. */
const mostSources = 60

// Only timelines of many sources load it; until it has come there is the menu.
const loadSearchField = () => import('./source-search')

type MenuProps = {
  /** How many events each would leave; of those that stand in no menu it may be unknown. */
  counts: Record<string, number>
  value: string | null
}

/** From whom: a menu, where there are too many for one a field that finds them by name. */
export function SourceMenu(props: MenuProps) {
  const { first } = useTimeline()
  const loaded = useLoaded(first.sources.length > mostSources, loadSearchField)
  if (first.sources.length < 2) return null
  return loaded ? <loaded.SourceSearch {...props} /> : <Menu {...props} />
}

/** The sources with most events, each with how many it would leave. */
function Menu({ counts, value }: MenuProps) {
  const { first } = useTimeline()
  const shown = new Set(sourcesOfMenu(first))
  return (
    <label className="ml-auto flex min-h-6 items-center gap-1.5">
      <span className="sr-only">Source</span>
      <select
        value={value ?? ''}
        onChange={event => chooseView({ source: event.target.value || null })}
        className="w-32 border-b border-line bg-paper py-0.5 text-ink"
      >
        <option value="">All sources</option>
        {first.sources.map(({ id, name }) =>
          shown.has(id) || id === value ? (
            <option key={id} value={id}>
              {`${name} (${digits(counts[id] ?? 0)})`}
            </option>
          ) : null,
        )}
      </select>
    </label>
  )
}

/** The ids of the sources that can be chosen. */
export function sourcesOfMenu({ sources, reported }: FirstData): string[] {
  const numbers = sources.map((_, number) => number)
  if (sources.length > mostSources) {
    numbers.sort((a, b) => (reported[b] ?? 0) - (reported[a] ?? 0))
  }
  return numbers.slice(0, mostSources).flatMap(number => sources[number]?.id ?? [])
}
