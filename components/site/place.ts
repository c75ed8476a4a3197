import { useSyncExternalStore } from 'react'
import { formatQuery, type ReaderView } from '#lib/view/query'
import { sitePath } from '#lib/view/site-path'
import { followView } from './view-store'

const listeners = new Set<() => void>()

// Kept apart from the address: where two changes follow at once, Next writes the first into it once more
// before the second.
let current: string | null = null

/** The path of what is open: `/`, `/events/…/`, `/2018-04/`; `atFirst` while the page hydrates. */
export function usePlace(atFirst: string): string {
  return useSyncExternalStore(subscribe, readPlace, () => atFirst)
}

/** The path of what is open now. */
export function readPlace(): string {
  current ??= placeOf(location)
  return current
}

/** The path of an address of this site, without the folder of the host that the site lies in. */
export function placeOf({ pathname }: { pathname: string }): string {
  return pathname.slice(sitePath('').length) || '/'
}

/** Opens what has the path, with a view, in a new entry of the history. */
export function goTo(path: string, view: ReaderView): void {
  followView(view)
  const address = sitePath(path) + formatQuery(view)
  // With the state that Next keeps there, which says that the entry is of this page: without it Next
  // would load the page anew on the way back.
  if (address !== location.pathname + location.search) history.pushState(history.state, '', address)
  current = path
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  function onHistory() {
    current = placeOf(location)
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', onHistory)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', onHistory)
  }
}
