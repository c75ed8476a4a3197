import { useEffect, useState } from 'react'
import type { Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import type { ExcerptWords } from '#lib/view/filter'

type Data = { entries: EventEntry[]; sources: Source[] }

// Fetched once for all pages that are visited.
let all: Promise<Data> | undefined
let excerpts: Promise<ExcerptWords> | undefined

/** The entries that came with the page, and after a moment all of them. */
export function useAllEntries(first: EventEntry[], sources: Source[], total: number): Data {
  const [data, setData] = useState<Data>({ entries: first, sources })
  useEffect(() => {
    if (total <= first.length) return
    all ??= fetchJson<Data>('/data/entries.json')
    all.then(setData, () => {
      // The first events stay readable; the next visit tries again.
      all = undefined
    })
  }, [total, first.length])
  return data
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
  const response = await fetch((document.documentElement.dataset.base ?? '') + path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
