'use client'

import {
  Fragment,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SourceLooks } from '#components/site/source-name'
import type { Edtf } from '#lib/model'
import { digits } from '#lib/view/digits'
import { type DrawnRows, drawRows, type Part, type RowRange } from '#lib/view/list/drawn-rows'
import { type ListOutline, placeAt, rowFrom } from '#lib/view/list/list-outline'
import { DateSection } from './date-section'
import { Gap } from './gap'
import { placeOf } from './list-geometry'
import { ListTrouble } from './list-trouble'
import { useListWindow } from './use-list-window'
import { usePrinted } from './use-printed'
import { type ListHandle, useReveal } from './use-reveal'
import { useRows } from './use-rows'

export type { ListHandle }

type Props = {
  outline: ListOutline
  /** How many rows stand behind them of which nothing is known yet. */
  more: number
  sources: SourceLooks
  /** The event that is open. */
  selected: string | null
  /** The day, month or year that is open, or `undated`. */
  date: Edtf | null
  /** Beginnings of words to be marked. */
  words: string
  ref: Ref<ListHandle>
}

/** The events in time order. What is not near the window is an empty space of its height. */
export function EventList({ outline, more, sources, selected, date, words, ref }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const listWindow = useListWindow(list, outline)
  const { range, guess, heights } = listWindow
  const focused = useFocused(list)
  const printed = usePrinted(outline, range)
  const drawn = useDrawn(outline, printed ?? range, focused)
  const rows = useRows(useMemo(() => placesIn(drawn, outline), [drawn, outline]))
  const handle = useReveal(outline, rows, listWindow)
  useImperativeHandle(ref, () => handle, [handle])

  const heightOf = ({ from, to }: RowRange) => heights.between(from, to)
  const isOpened = (name: string) => date !== null && name.startsWith(date)
  return (
    <div ref={list} className="event-list">
      {printed && <PrintedPart {...printed} size={outline.size + more} />}
      {drawn.groups.map(({ group, before, parts }) => {
        const name = outline.dateOf(group) ?? 'undated'
        const isPending = !placesOf(parts, outline).some(place => rows.rowAt(place))
        // Drawn anew when its rows come: what then has another height is put in place, not moved there.
        return (
          <Fragment key={isPending ? `${name} pending` : name}>
            <Gap height={heightOf(before)} />
            <DateSection
              date={outline.dateOf(group)}
              isFirst={group === 0}
              isOpened={isOpened(name)}
              isCurrent={name === date}
              isPending={isPending}
              size={outline.size + more}
              {...{ outline, group, parts, heights, rows, sources, selected, words }}
            />
          </Fragment>
        )
      })}
      <Gap height={heightOf(drawn.after) + more * guess} />
      <ListTrouble failure={rows.failure} retry={rows.retry} />
    </div>
  )
}

/** Paper does not scroll: says what part of the list is on it. */
function PrintedPart({ from, to, size }: RowRange & { size: number }) {
  if (to - from === size) return null
  const [first, last, all] = [from + 1, to, size].map(digits)
  return <p className="hidden text-sm print:block">{`Lines ${first} to ${last} of ${all}.`}</p>
}

/** The rows near the window, and the one in focus with its neighbours: the next Tab goes there. */
function useDrawn(outline: ListOutline, { from, to }: RowRange, focused: number | null): DrawnRows {
  return useMemo(() => {
    const row = focused === null ? -1 : rowFrom(outline, focused)
    const isThere = row >= 0 && row < outline.size && placeAt(outline, row) === focused
    return drawRows(outline, [{ from, to }, ...(isThere ? [{ from: row - 1, to: row + 2 }] : [])])
  }, [outline, from, to, focused])
}

function placesIn({ groups }: DrawnRows, outline: ListOutline): number[] {
  return groups.flatMap(({ parts }) => placesOf(parts, outline))
}

function placesOf(parts: Part[], outline: ListOutline): number[] {
  return parts.flatMap(part => ('row' in part ? placeAt(outline, part.row) : []))
}

/** The place of the row in focus. It stays drawn until another has the focus. */
function useFocused(list: RefObject<HTMLElement | null>): number | null {
  const [focused, setFocused] = useState<number | null>(null)
  useEffect(() => {
    const element = list.current
    function onFocus({ target }: FocusEvent) {
      const row = target instanceof Element && target.closest<HTMLElement>('[data-place]')
      if (row) setFocused(placeOf(row))
    }
    element?.addEventListener('focusin', onFocus)
    return () => element?.removeEventListener('focusin', onFocus)
  }, [list])
  return focused
}
