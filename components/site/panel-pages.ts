import { sitePath } from '#lib/view/site-path'

/** What a page has in its panel. */
export type PanelPage = { title: string; content: HTMLElement }

const mostKept = 60
const kept = new Map<string, Promise<PanelPage>>()

/**
 * What stands in the panel of the page at `path`. It is taken from the static page itself: that is a
 * few kilobytes, the same for a reader with and without scripts, and written by one component.
 */
export function fetchPanel(path: string): Promise<PanelPage> {
  const known = kept.get(path)
  if (known) return known
  const panel = load(path)
  keep(path, panel)
  panel.catch(() => kept.delete(path))
  return panel
}

/** Begins to fetch a panel that the reader is about to open. */
export function preparePanel(path: string): void {
  // Whoever opens it is told of a failure.
  fetchPanel(path).catch(() => {})
}

/** Keeps the panel that came with the page. */
export function keepPanel(path: string, title: string, content: HTMLElement): void {
  keep(path, Promise.resolve({ title, content }))
}

function keep(path: string, panel: Promise<PanelPage>): void {
  kept.set(path, panel)
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

async function load(path: string): Promise<PanelPage> {
  // The first page holds far more than its panel.
  const response = await fetch(sitePath(path === '/' ? '/data/overview.html' : path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const content = page.querySelector<HTMLElement>('[data-hole]')
  if (!content) throw new Error(`${path}: there is no panel in it`)
  return { title: page.title, content }
}
