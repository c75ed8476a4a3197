import type { Source } from '#lib/model'
import { isFiltered, type ReaderView, type StatusFilter } from '#lib/view/query'
import { changeView } from './view-store'

const statusWords: Record<StatusFilter, string> = {
  agreed: 'on which two sources or more agree',
  single: 'of one source alone',
  disputed: 'in dispute',
  several: 'with two sources or more',
}

/** No event fits: says what to loosen, each with one press. */
export function NothingFound({ view, sources }: { view: ReaderView; sources: Source[] }) {
  const source = sources.find(one => one.id === view.source)
  return (
    <div className="py-10">
      <p className="font-serif text-xl">
        {isFiltered(view) ? 'No event fits.' : 'No event was found in these articles.'}
      </p>
      <ul className="mt-3 space-y-1.5 text-sm text-soft">
        {view.words.trim() && (
          <Remedy
            words={`Nothing here is told with “${view.words.trim()}”: try fewer or other words, or`}
            action="clear the search"
            change={{ words: '' }}
          />
        )}
        {view.status && (
          <Remedy
            words={`Only events ${statusWords[view.status]} are shown:`}
            action="show all events"
            change={{ status: null }}
          />
        )}
        {view.source && (
          <Remedy
            words={`Only events reported by ${source?.name ?? view.source} are shown:`}
            action="show all sources"
            change={{ source: null }}
          />
        )}
      </ul>
    </div>
  )
}

function Remedy({
  words,
  action,
  change,
}: {
  words: string
  action: string
  change: Partial<ReaderView>
}) {
  return (
    <li>
      {words}{' '}
      <button type="button" className="quiet-link" onClick={() => changeView(change)}>
        {action}
      </button>
    </li>
  )
}
