'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react'
import type { FirstData } from '#lib/view/data/first-data'
import { openTimeline } from '#lib/view/data/open-timeline'
import type { TimelineReader } from '#lib/view/data/reader'
import type { Failure } from '#lib/view/data/result'
import { sitePath } from '#lib/view/site-path'

/** The timeline that the page shows. */
export type Timeline = Opened & {
  /** What came with the page: enough for its first screen. */
  first: FirstData
  /** Reads the index now, where it is not there or could not be had; the same function every time. */
  open: () => void
}

/** `first`: the index has not come yet. Else that it is there, or why it could not be read. */
type Opened =
  | { state: 'first' | Failure['reason']; reader: null }
  | { state: 'ready'; reader: TimelineReader }

const longestWait = 1500 // ms after which the index is fetched, however busy the page is
const atFirst: Opened = { state: 'first', reader: null }

// Opened once for all pages that are visited.
let opened: Opened = atFirst
let isOpening = false
const listeners = new Set<() => void>()

const Context = createContext<FirstData | null>(null)

/** Gives what is below it the timeline, and opens it once the page has been drawn. */
export function TimelineProvider({ first, children }: { first: FirstData; children: ReactNode }) {
  useEffect(() => whenIdle(() => openAt(first.address)), [first.address])
  return <Context value={first}>{children}</Context>
}

/** The timeline of the page; its reader is null until the index has come. */
export function useTimeline(): Timeline {
  const first = useContext(Context)
  if (!first) throw new Error('useTimeline needs a TimelineProvider around it')
  const now = useSyncExternalStore(subscribe, readOpened, () => atFirst)
  const open = useCallback(() => void openAt(first.address), [first.address])
  return { ...now, first, open }
}

async function openAt(address: string): Promise<void> {
  if (isOpening || opened.reader) return
  isOpening = true
  const result = await openTimeline(path => fetch(sitePath(address) + path))
  isOpening = false
  opened = result.ok
    ? { state: 'ready', reader: result.value }
    : { state: result.reason, reader: null }
  for (const listener of listeners) listener()
}

/** Runs `work` when the page has nothing else to do. Returns the undoing. */
function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 200)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: longestWait })
  return () => cancelIdleCallback(request)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readOpened(): Opened {
  return opened
}
