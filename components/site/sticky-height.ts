import { type RefObject, useEffect } from 'react'

const desk = '(width >= 64rem)'
const mostOfWindow = 0.46 // a map that covers more than this would leave the list no room

/** Lets the element stick while the list scrolls, and tells the style sheet how much it covers. */
export function useStickyHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const slot = element.current
    if (!slot) return
    const root = document.documentElement
    function measure() {
      if (!slot) return
      const { height } = slot.getBoundingClientRect()
      if (!slot.hasAttribute('data-filtered')) {
        slot.style.setProperty('--whole-height', `${height}px`)
      }
      const sticks = matchMedia(desk).matches && height < innerHeight * mostOfWindow
      slot.toggleAttribute('data-sticks', sticks)
      root.style.setProperty('--stick', sticks ? `${height}px` : '0px')
    }
    const observer = new ResizeObserver(measure)
    observer.observe(slot)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
      root.style.removeProperty('--stick')
    }
  }, [element])
}
