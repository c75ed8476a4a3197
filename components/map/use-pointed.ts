import { findMarksOf, type Layout } from '#lib/view/layout'
import type { Mark } from '#lib/view/marks'
import type { Plan } from '#lib/view/plan'
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
export function usePointed(plan: Plan, layout: Layout, selected: string | null): Pointed {
  const focus = useFocus(plan.entries)
  const marksOf = (id: string | null) => (id ? findMarksOf(plan, layout.view, id) : [])
  const mark = findUnder(layout, focus) ?? findStood(plan, focus, marksOf)
  const isTold = mark !== null && (mark.id !== selected || focus.position !== null)
  return { focus, mark, isTold, marksOf }
}

function findUnder({ marks }: Layout, { hovered }: Focus): Mark | undefined {
  return hovered === null ? undefined : marks.find(mark => mark.key === hovered)
}

function findStood(
  { entries }: Plan,
  { position }: Focus,
  marksOf: Pointed['marksOf'],
): Mark | null {
  if (!position) return null
  const marks = marksOf(entries[position.entry]?.id ?? null)
  return marks.find(mark => mark.lane === position.lane) ?? marks[0] ?? null
}
