import { type RefObject, useEffect, useState } from 'react'
import { sitePath } from '#lib/view/site-path'
import { isPanelDrawnEarly } from './early-clicks'
import { fetchPanel, keepPanel } from './panel-pages'
import { readPlace } from './place'

/**
 * Shows in the panel what the path leads to. Returns the path of what stands there now: a moment
 * behind `path` while that is fetched, null while the page hydrates.
 */
export function usePanel(panel: RefObject<HTMLElement | null>, path: string): string | null {
  const [shown, setShown] = useState<string | null>(null)

  useEffect(() => {
    const hole = panel.current?.querySelector<HTMLElement>('[data-hole]')
    if (!hole) return
    const place = readPlace()
    if (!isPanelDrawnEarly()) keepPanel(place, document.title, copyOf(hole))
    setShown(place)
  }, [panel])

  useEffect(() => {
    if (shown === null || path === shown) return
    let isWanted = true
    fetchPanel(path).then(
      ({ title, content }) => {
        const hole = panel.current?.querySelector<HTMLElement>('[data-hole]')
        if (!isWanted || !hole) return
        hole.replaceChildren(...copyOf(content).childNodes)
        document.title = title
        setShown(path)
      },
      // The browser says better than we why a page cannot be had.
      () => isWanted && location.assign(sitePath(path) + location.search),
    )
    return () => {
      isWanted = false
    }
  }, [panel, path, shown])

  return shown
}

function copyOf(content: HTMLElement): HTMLElement {
  return document.importNode(content, true)
}
