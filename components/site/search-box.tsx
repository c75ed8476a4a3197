'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { formatQuery, wholeView } from '#lib/view/query'
import { sitePath } from '#lib/view/site-path'
import { useIsBare } from './hydrating'
import { isTyping } from './is-typing'
import { changeView, useHasTimeline, useReaderView } from './view-store'

/** Search over titles and excerpts: as you type where the timeline is, by Enter elsewhere. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const { words, change, submit } = useSearch()
  const isBare = useIsBare()
  useSlashKey(field)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (words) change('')
    else field.current?.blur()
  }

  if (isBare) return <div className="search-room" />
  return (
    <search className="needs-js no-print min-w-0 grow desk:grow-0">
      <form
        className="field relative flex h-9 items-center focus-within:border-ink desk:w-60"
        onSubmit={event => {
          event.preventDefault()
          submit()
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
          onKeyDown={onKeyDown}
          className="peer search-input"
        />
        <SlashHint />
      </form>
    </search>
  )
}

const keyLooks = 'pointer-events-none mr-2 rounded-sm border border-line px-1.5 text-xs/4 text-soft'
const whileNothingIsTyped = 'hidden pointer-fine:peer-placeholder-shown:block peer-focus:hidden'

/** The key that leads here, while nothing is typed. */
function SlashHint() {
  return (
    <span aria-hidden="true" className={`${keyLooks} ${whileNothingIsTyped}`}>
      /
    </span>
  )
}

/** What is searched for: of the timeline where it is on the page, else a draft that Enter takes there. */
function useSearch() {
  const view = useReaderView()
  const hasTimeline = useHasTimeline()
  const [draft, setDraft] = useState('')

  function submit() {
    if (hasTimeline) return
    location.assign(sitePath('/') + formatQuery({ ...wholeView, words: draft }))
  }

  return {
    words: hasTimeline ? view.words : draft,
    change: (words: string) => (hasTimeline ? changeView({ words }) : setDraft(words)),
    submit,
  }
}

function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent) {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
