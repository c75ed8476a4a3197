import { useEffect, useState } from 'react'
import type { Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import type { ExcerptWords } from '#lib/view/filter'
import type { FirstScreen } from '#lib/view/first-screen'
import { sitePath } from '#lib/view/site-path'

type Data = { entries: EventEntry[]; sources: Source[] }

// Fetched once for all pages that are visited.
let all: Promise<Data> | undefined
let excerpts: Promise<ExcerptWords> | undefined

/** What of the events is there: those that came with the page, all, or no more for want of a network. */
export type Loaded = Data & { state: 'first' | 'all' | 'failed' }

/** The entries that came with the page, and after a moment all of them. */
export function useAllEntries({ entries, sources, total }: FirstScreen): Loaded {
  const isAll = total <= entries.length
  const [loaded, setLoaded] = useState<Loaded>({ entries, sources, state: isAll ? 'all' : 'first' })
  useEffect(() => {
    if (isAll) return
    all ??= fetchJson<Data>('/data/entries.json')
    all.then(
      data => setLoaded({ ...data, state: 'all' }),
      () => {
        // The first events stay readable; the next visit tries again.
        all = undefined
        setLoaded(first => ({ ...first, state: 'failed' }))
      },
    )
  }, [isAll])
  return loaded
}

/** The words of the excerpts, fetched when they are first needed. */
export function useExcerptWords(isNeeded: boolean): ExcerptWords | undefined {
  const [words, setWords] = useState<ExcerptWords>()
  useEffect(() => {
    if (!isNeeded) return
    excerpts ??= fetchJson<ExcerptWords>('/data/words.json')
    excerpts.then(setWords, () => {
      excerpts = undefined
    })
  }, [isNeeded])
  return words
}

/** Reads a file of this site; the site wrote it, so its shape is known. */
async function fetchJson<Shape>(path: string): Promise<Shape> {
  const response = await fetch(sitePath(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
