import { parseEdtf } from '#lib/time/edtf'
import type { ReaderView } from '#lib/view/query'
import { changeView, currentView } from './view-store'

const settleDelay = 150
const ownScroll = 600 // ms in which a scroll is ours, not the reader's

let scrolledByUs = 0

/** The reader has moved the map: the list goes to the first date in sight, where both can be seen. */
export function scrollListTo(range: ReaderView['range']): void {
  if (!range || !document.querySelector('[data-sticks]')) return
  const sections = [...document.querySelectorAll<HTMLElement>('[data-date]')]
  const first = sections.find(section => {
    const date = parseEdtf(section.dataset.date ?? '')
    return date && date.from < range.to && date.to > range.from
  })
  if (!first || isInSight(first)) return
  scrolledByUs = performance.now()
  first.scrollIntoView({ block: 'start' })
}

/**
 * An event or a date was opened elsewhere than in the list: the list goes to it, where both can be
 * seen. A row goes as far as it must, a date to the top.
 */
export function scrollListToOpened(): void {
  if (matchMedia('(width < 64rem)').matches) return
  const find = () => document.querySelector<HTMLElement>('main [data-selected]')
  const place = find()
  if (place && isInSight(place)) return
  scrolledByUs = performance.now()
  const block = place ?? document.querySelector<HTMLElement>('[data-has-selected]')
  block?.scrollIntoView({ block: place?.dataset.date ? 'start' : 'nearest' })
  // A part of a long list that was not drawn is drawn once it is near the window.
  if (!place) setTimeout(() => find()?.scrollIntoView({ block: 'center' }), settleDelay)
}

/** While the reader scrolls the list, a map that was zoomed in goes along. Returns the undoing. */
export function followList(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function onScroll() {
    clearTimeout(timer)
    timer = setTimeout(panToList, settleDelay)
  }
  addEventListener('scroll', onScroll, { passive: true })
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', onScroll)
  }
}

function panToList(): void {
  const { range } = currentView()
  const span = range ? range.to - range.from : Infinity
  if (!range || !Number.isFinite(span) || performance.now() - scrolledByUs < ownScroll) return
  const shown = [...document.querySelectorAll<HTMLElement>('[data-date]')].find(isInSight)
  const date = parseEdtf(shown?.dataset.date ?? '')
  if (!date || (date.from < range.to && date.to > range.from)) return
  const from = (date.from + Math.min(date.to, date.from + span)) / 2 - span / 2
  changeView({ range: { from, to: from + span } })
}

function isInSight(section: HTMLElement): boolean {
  const { top, bottom } = section.getBoundingClientRect()
  const covered = document.querySelector('[data-sticks]')?.getBoundingClientRect().bottom ?? 0
  return bottom > covered + 40 && top < innerHeight - 40
}
