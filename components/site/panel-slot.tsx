'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { formatQuery } from '#lib/view/query'
import { isTyping } from './is-typing'
import { usePanelFocus } from './panel-focus'
import { useReaderView } from './view-store'

/**
 * Where an event or a date opens: beside the list on a desk, a sheet from below on a phone. With
 * nothing open, an overview stands there.
 */
export function PanelSlot({ children }: { children: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  const pathname = usePathname()
  const isOpen = pathname !== '/'
  useEscape(isOpen)
  usePanelFocus(panel, isOpen, pathname)

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
  const close = useClose()
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      onClick={close}
      className="needs-js no-print fixed inset-0 z-30 bg-black/35 desk:hidden"
    />
  )
}

/** Leads back to the timeline without a panel; the reader's view stays. */
function useClose(): () => void {
  const router = useRouter()
  const view = useReaderView()
  return () => router.push(`/${formatQuery(view)}`, { scroll: false })
}

function useEscape(isOpen: boolean): void {
  const close = useClose()
  useEffect(() => {
    if (!isOpen) return
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && !isTyping(event)) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen, close])
}
