import type { RefObject } from 'react'
import type { ListHandle } from '#components/list/event-list'
import { parseEdtf } from '#lib/time/edtf'
import {
  type DateTable,
  dateAt,
  placesBeginning,
  placesUndated,
  placesUnder,
} from '#lib/view/data/date-table'
import type { TimelineReader } from '#lib/view/data/reader'
import type { ReaderView } from '#lib/view/query'
import { changeView, currentView } from './view-store'

const settleDelay = 150
const ownScroll = 600 // ms in which a scroll is ours, not the reader's

let scrolledByUs = 0

/** The reader has moved the map: the list goes to the first date in sight, where both can be seen. */
export function scrollListTo(range: ReaderView['range'], list: ListHandle, dates: DateTable): void {
  if (!range || !document.querySelector('[data-sticks]')) return
  const { from, to } = placesBeginning(dates, range.from, range.to)
  const top = list.topPlace()
  if (from >= to || (top !== null && top >= from && top < to)) return
  reveal(list, from, true)
}

/** A date was opened elsewhere than in the list: the list goes to it, where both can be seen. */
export function scrollListToDate(name: string, list: ListHandle, dates: DateTable): void {
  if (matchMedia('(width < 64rem)').matches) return
  const places = placesOf(name, dates)
  if (!places || places.from >= places.to) return
  reveal(list, places.from, true)
}

/** An event was opened elsewhere than in the list: the list goes to its first row. */
export async function scrollListToEvent(id: string, list: ListHandle, reader: TimelineReader) {
  if (matchMedia('(width < 64rem)').matches) return
  if (list.shows(id)) return
  const found = await reader.findEvent(id)
  if (!found.ok) return
  reveal(list, found.value.place, false)
}

async function reveal(list: ListHandle, place: number, isStart: boolean) {
  scrolledByUs = performance.now()
  await list.reveal(place, isStart)
  scrolledByUs = performance.now()
}

/** While the reader scrolls the list, a map that was zoomed in goes along. Returns the undoing. */
export function followList(list: RefObject<ListHandle | null>, dates: DateTable): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function onScroll() {
    clearTimeout(timer)
    timer = setTimeout(() => list.current && panToList(list.current, dates), settleDelay)
  }
  addEventListener('scroll', onScroll, { passive: true })
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', onScroll)
  }
}

function panToList(list: ListHandle, dates: DateTable): void {
  const { range } = currentView()
  const span = range ? range.to - range.from : Number.POSITIVE_INFINITY
  if (!range || !Number.isFinite(span) || performance.now() - scrolledByUs < ownScroll) return
  const place = list.topPlace()
  const date = parseEdtf((place !== null && dateAt(dates, place)) || '')
  if (!date || (date.from < range.to && date.to > range.from)) return
  const from = (date.from + Math.min(date.to, date.from + span)) / 2 - span / 2
  changeView({ range: { from, to: from + span } })
}

/** The rows under a day, or under all that begins in a month or a year. */
function placesOf(name: string, dates: DateTable) {
  if (name === 'undated') return placesUndated(dates)
  const date = parseEdtf(name)
  return placesUnder(dates, name) ?? (date && placesBeginning(dates, date.from, date.to))
}
