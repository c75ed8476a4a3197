import { useSyncExternalStore } from 'react'
import { formatQuery, parseQuery, type ReaderView, wholeView } from '#lib/view/query'

// The address is written a moment after the last change: browsers limit how often it may be.
const writeDelay = 200

let view: ReaderView | null = null
let timelines = 0
let writing: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** What the reader looks at, as the address says; the whole timeline while the page hydrates. */
export function useReaderView(): ReaderView {
  return useSyncExternalStore(subscribe, readView, () => wholeView)
}

/** Says that the timeline is on the page, until what is returned is called. */
export function announceTimeline(): () => void {
  timelines += 1
  for (const listener of listeners) listener()
  return () => {
    timelines -= 1
    for (const listener of listeners) listener()
  }
}

/** Whether the timeline is on the page: elsewhere a change of the view has nothing to show it. */
export function useHasTimeline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => timelines > 0,
    () => false,
  )
}

/** What the reader looks at now, for what happens outside of rendering. */
export function currentView(): ReaderView {
  return readView()
}

/** Changes what the reader looks at, at once; the address follows and no history entry is made. */
export function changeView(change: Partial<ReaderView>): void {
  view = { ...readView(), ...change }
  clearTimeout(writing)
  writing = setTimeout(writeAddress, writeDelay)
  for (const listener of listeners) listener()
}

/** Changes what the reader looks at by a choice, which the way back undoes. */
export function chooseView(change: Partial<ReaderView>): void {
  clearTimeout(writing)
  writeAddress()
  view = { ...readView(), ...change }
  writeAddress(history.pushState)
  for (const listener of listeners) listener()
}

/** Changes what the reader looks at, for a link that is about to write the address itself. */
export function followView(next: ReaderView): void {
  clearTimeout(writing)
  writing = undefined
  view = next
  for (const listener of listeners) listener()
}

/** Takes the view from the address again, after a navigation. */
export function rereadView(): void {
  if (writing !== undefined) return
  view = parseQuery(location.search)
  for (const listener of listeners) listener()
}

function readView(): ReaderView {
  view ??= parseQuery(location.search)
  return view
}

function writeAddress(write = history.replaceState): void {
  writing = undefined
  const address = location.pathname + formatQuery(readView()) + location.hash
  if (address !== location.pathname + location.search + location.hash) {
    // With Next's own state: the entry is of this page, and Next has nothing to do.
    write.call(history, history.state, '', address)
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', rereadView)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', rereadView)
  }
}
