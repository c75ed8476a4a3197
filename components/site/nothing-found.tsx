import type { Source } from '#lib/model'
import { isFiltered, type ReaderView, type StatusFilter } from '#lib/view/query'
import { chooseView } from './view-store'

const statusWords: Record<StatusFilter, string> = {
  agreed: 'on which two sources or more agree',
  single: 'of one source alone',
  disputed: 'in dispute',
  planned: 'that were planned',
  hypothetical: 'that may happen or have happened',
  denied: 'that are denied or said not to have happened',
  undated: 'without a date',
}

type Remedy = { words: string; action: string; change: Partial<ReaderView> }

/** No event fits: says what to loosen, each with one press. */
export function NothingFound({ view, sources }: { view: ReaderView; sources: Source[] }) {
  return (
    <div className="py-10">
      <p className="font-serif text-xl">
        {isFiltered(view) ? 'No event fits.' : 'No event was found in these articles.'}
      </p>
      <ul className="mt-3 space-y-1.5 text-sm text-soft">
        {findRemedies(view, sources).map(({ words, action, change }) => (
          <li key={action}>
            {words}{' '}
            <button type="button" className="quiet-link" onClick={() => chooseView(change)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function findRemedies(view: ReaderView, sources: Source[]): Remedy[] {
  const { status, several, story } = view
  const words = view.words.trim()
  const source = sources.find(one => one.id === view.source)?.name ?? view.source
  const remedies: (Remedy | '' | false | null)[] = [
    words && {
      words: `Nothing here is told with “${words}”: try fewer or other words, or`,
      action: 'clear the search',
      change: { words: '' },
    },
    status && {
      words: `Only events ${statusWords[status]} are shown:`,
      action: 'show all events',
      change: { status: null },
    },
    several && {
      words: 'Only events of two sources or more are shown:',
      action: 'show those of one source too',
      change: { several: false },
    },
    source && {
      words: `Only events reported by ${source} are shown:`,
      action: 'show all sources',
      change: { source: null },
    },
    story && {
      words: 'Only events of one story are shown:',
      action: 'show all stories',
      change: { story: null },
    },
  ]
  return remedies.flatMap(remedy => remedy || [])
}
