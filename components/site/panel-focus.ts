import { type RefObject, useEffect, useRef } from 'react'

const sheet = '(width < 64rem)'

/**
 * Moves the focus into a panel that a reader opens and gives it back to what opened it. On a
 * phone, where the panel covers the rest, the rest is out of reach while it is open.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  isOpen: boolean,
  /** The path of what stands in the panel; null while the page hydrates. */
  shown: string | null,
): void {
  const opener = useRef<HTMLElement | null>(null)
  const previous = useRef<string | null>(null)

  useEffect(() => rememberOpener(opener, panel), [panel])

  useEffect(() => {
    const before = previous.current
    previous.current = shown
    if (before === null || before === shown) return
    const wasOpen = before !== '/'
    if (isOpen) focusPanel(panel.current)
    else if (wasOpen) giveBack(opener.current)
  }, [isOpen, shown, panel])

  useEffect(() => {
    if (!isOpen) return
    const media = matchMedia(sheet)
    const apply = () => coverRest(media.matches)
    apply()
    media.addEventListener('change', apply)
    return () => {
      media.removeEventListener('change', apply)
      coverRest(false)
    }
  }, [isOpen])
}

/** Keeps what was last in focus outside the panel. */
function rememberOpener(
  opener: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
): () => void {
  const remember = (target: EventTarget | null) => {
    if (target instanceof HTMLElement && !panel.current?.contains(target)) opener.current = target
  }
  const onFocus = ({ target }: FocusEvent) => remember(target)
  remember(document.activeElement)
  document.addEventListener('focusin', onFocus)
  return () => document.removeEventListener('focusin', onFocus)
}

/** On to the same control as before, where one was used to come here, else to the panel's title. */
function focusPanel(panel: HTMLElement | null): void {
  if (!panel) return
  const action = panel.dataset.lastAction
  delete panel.dataset.lastAction
  const control = action && panel.querySelector<HTMLElement>(`[data-panel-action="${action}"]`)
  const target = control || panel.querySelector<HTMLElement>('[data-panel-title]')
  target?.focus({ preventScroll: true })
  panel.scrollTop = 0
}

function giveBack(opener: HTMLElement | null): void {
  if (opener?.isConnected) opener.focus({ preventScroll: true })
}

function coverRest(isCovered: boolean): void {
  for (const element of document.querySelectorAll('[data-under-sheet]')) {
    element.toggleAttribute('inert', isCovered)
  }
  document.documentElement.classList.toggle('overflow-hidden', isCovered)
}
