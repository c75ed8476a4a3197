import type { Chart } from '#lib/view/chart'
import type { Layout } from '#lib/view/layout'
import type { Mark } from '#lib/view/marks'
import { levelOf } from '#lib/view/stack'
import { type Focus, useFocus } from './use-focus'

/** What the pointer or the keys are on. */
export type Pointed = {
  focus: Focus
  mark: Mark | null
  /** Whether a tip tells of it: the panel does already of what is open, unless the keys are on it. */
  isTold: boolean
  /** All marks of an event. */
  marksOf: (id: string | null) => Mark[]
}

/** Finds the mark that the pointer is on, or else the keys. */
export function usePointed(chart: Chart, layout: Layout, selected: string | null): Pointed {
  const level = levelOf(layout.view.to - layout.view.from)
  const focus = useFocus(chart.events)
  const marksOf = (id: string | null) => (id ? chart.marksOf(id, level) : [])
  const mark = findUnder(layout, focus) ?? findStood(chart, focus, marksOf)
  const isTold = mark !== null && (mark.id !== selected || focus.position !== null)
  return { focus, mark, isTold, marksOf }
}

function findUnder({ marks }: Layout, { hovered }: Focus): Mark | undefined {
  return hovered === null ? undefined : marks.find(mark => mark.key === hovered)
}

function findStood(chart: Chart, { position }: Focus, marksOf: Pointed['marksOf']): Mark | null {
  if (!position) return null
  const marks = marksOf(chart.idAt(position) ?? null)
  return marks.find(mark => mark.lane === position.lane) ?? marks[0] ?? null
}
