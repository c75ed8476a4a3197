'use client'

import { useEffect, useRef, useState } from 'react'
import { formatQuery, wholeView } from '#lib/view/query'
import { sitePath } from '#lib/view/site-path'
import { useIsBare } from './hydrating'
import { isTyping } from './is-typing'
import { changeView, useHasTimeline, useReaderView } from './view-store'

/** Search over titles and excerpts: as you type where the timeline is, by Enter elsewhere. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const view = useReaderView()
  const hasTimeline = useHasTimeline()
  const isBare = useIsBare()
  const [draft, setDraft] = useState('')
  const words = hasTimeline ? view.words : draft
  const change = (words: string) => (hasTimeline ? changeView({ words }) : setDraft(words))
  useSlashKey(field)

  if (isBare) return <div className="search-room" />
  return (
    <search className="needs-js no-print min-w-0 grow desk:grow-0">
      <form
        className="field relative flex h-9 items-center focus-within:border-ink desk:w-60"
        onSubmit={event => {
          event.preventDefault()
          if (hasTimeline) return
          location.assign(sitePath('/') + formatQuery({ ...wholeView, words }))
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label="Search events and excerpts"
          aria-keyshortcuts="/"
          placeholder="Search events and excerpts"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={event => change(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (words) change('')
            else field.current?.blur()
          }}
          className="peer h-full w-full min-w-0 rounded-[6px] bg-transparent px-2.5 text-sm placeholder:text-soft focus-visible:outline-offset-0"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none mr-2 hidden rounded-[4px] border border-line px-1.5 font-sans text-xs leading-4 text-soft peer-placeholder-shown:block peer-focus:hidden"
        >
          /
        </span>
      </form>
    </search>
  )
}

function useSlashKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
