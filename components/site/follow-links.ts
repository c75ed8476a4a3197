import { formatQuery, parseQuery, type ReaderView } from '#lib/view/query'
import { sitePath } from '#lib/view/site-path'
import { takeEarlyClick } from './early-clicks'
import { preparePanel } from './panel-pages'
import { goTo, placeOf } from './place'
import { currentView } from './view-store'

/**
 * While the timeline is on the page, its links open in place and keep what the reader looks at; also
 * those in a panel, which no script has drawn. Returns the undoing.
 */
export function followLinks(): () => void {
  const end = new AbortController()
  const { signal } = end
  document.addEventListener('click', follow, { signal })
  // Whoever opens a link elsewhere, or copies it, is to get the same view.
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, refresh, { signal })
  document.addEventListener('pointerdown', prepare, { signal, passive: true })
  // When Next, too, has begun to listen: it keeps something of its own with each entry of the history.
  const timer = setTimeout(followEarly)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => end.abort()
}

function followEarly(): void {
  const address = takeEarlyClick()
  if (address) goTo(placeOf(address), currentView())
}

function follow(event: MouseEvent): void {
  const link = linkOf(event)
  const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || event.defaultPrevented || event.button !== 0 || isElsewhere) return
  event.preventDefault()
  rememberAction(link)
  goTo(placeOf(link), viewOf(link))
}

function refresh(event: Event): void {
  const link = linkOf(event)
  if (!link) return
  const address = sitePath(placeOf(link)) + formatQuery(viewOf(link))
  if (link.getAttribute('href') !== address) link.setAttribute('href', address)
}

function prepare(event: PointerEvent): void {
  const link = linkOf(event)
  if (link && event.button === 0) preparePanel(placeOf(link))
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-view]') : null
}

/** What the reader will look at behind a link: the same as now, or what its own query says. */
function viewOf(link: HTMLAnchorElement): ReaderView {
  const view = currentView()
  return link.dataset.view === 'set' ? { ...parseQuery(link.search), range: view.range } : view
}

/** So that the focus lands on the same control of the next panel. */
function rememberAction(link: HTMLAnchorElement): void {
  const { panelAction } = link.dataset
  const panel = link.closest<HTMLElement>('#panel')
  if (panel && panelAction && panelAction !== 'close') panel.dataset.lastAction = panelAction
}
