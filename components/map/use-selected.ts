import { useEffect, useRef } from 'react'
import { findMarksOf } from '#lib/view/layout'
import type { Plan } from '#lib/view/plan'
import type { Motion } from './moving-view'
import { bringIntoView } from './travel'

/** Brings an event into view when it is opened; the one that the page came with stays where it is. */
export function useSelected(selected: string | null, plan: Plan, motion: Motion): void {
  const shown = useRef(selected)
  useEffect(() => {
    if (selected === shown.current) return
    shown.current = selected
    const mark = selected && findMarksOf(plan, motion.now(), selected)[0]
    if (mark) bringIntoView(motion, mark)
  }, [selected, plan, motion])
}
