'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { isTyping } from './is-typing'
import { usePanelFocus } from './panel-focus'
import { goTo, readPlace } from './place'
import { usePanel } from './use-panel'
import { currentView } from './view-store'

/**
 * Where an event or a date opens: beside the list on a desk, a sheet from below on a phone. With
 * nothing open, an overview stands there.
 */
export function PanelSlot({ path, children }: { path: string; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  const shown = usePanel(panel, path)
  const isOpen = (shown ?? path) !== '/'
  useEscape()
  usePanelFocus(panel, isOpen, shown)

  return (
    <>
      {isOpen && <SheetBackdrop />}
      <aside
        ref={panel}
        id="panel"
        aria-label={isOpen ? 'Opened' : 'Overview'}
        data-open={isOpen || undefined}
        className="panel"
      >
        {children}
      </aside>
    </>
  )
}

/** What is left to see of the timeline above the sheet closes it. */
function SheetBackdrop() {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      onClick={close}
      className="sheet-backdrop needs-js no-print"
    />
  )
}

/** Leads back to the timeline without a panel; the reader's view stays. */
function close(): void {
  goTo('/', currentView())
}

/** Closes what is open or about to be: who changes their mind need not wait for it. */
function useEscape(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && readPlace() !== '/' && !isTyping(event)) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
