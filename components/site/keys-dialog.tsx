'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { isTyping } from './is-typing'

const keys: [string, string][] = [
  ['/', 'search'],
  ['?', 'this list'],
  ['Esc', 'close what is open'],
  ['← →', 'on the map: event before, event after'],
  ['↑ ↓', 'on the map: lane above, lane below'],
  ['Home End', 'on the map: first and last event'],
  ['Enter', 'open the event in focus'],
  ['+ −', 'on the map: zoom in and out'],
  ['0', 'on the map: the whole timeline'],
]

/** The list of keys; `?` opens it, in no text field. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  // It would stand in every page of the site: it comes when it is asked for.
  const [isAsked, setAsked] = useState(false)
  useQuestionKey(dialog, () => setAsked(true))
  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
  }, [isAsked])
  if (!isAsked) return null
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="no-print m-auto w-full max-w-md border border-line bg-paper p-6 text-ink backdrop:bg-ink/30"
    >
      <KeysList />
    </dialog>
  )
}

function useQuestionKey(dialog: RefObject<HTMLDialogElement | null>, onAsk: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is always the same
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== '?' || isTyping(event) || dialog.current?.open) return
      event.preventDefault()
      onAsk()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [dialog])
}

function KeysList() {
  return (
    <>
      <div className="flex items-baseline justify-between">
        <h2 id="keys-title" className="text-lg font-semibold">
          Keys
        </h2>
        <form method="dialog">
          <button type="submit" className="quiet-link text-sm">
            Close
          </button>
        </form>
      </div>
      <dl className="mt-4 grid grid-cols-[6rem_1fr] gap-y-2 text-sm">
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans font-semibold">{key}</kbd>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
