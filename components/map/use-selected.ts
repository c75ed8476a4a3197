import { useEffect, useRef } from 'react'
import type { Chart } from '#lib/view/chart'
import { levelOf } from '#lib/view/stack'
import type { Motion } from './moving-view'
import { bringIntoView } from './travel'

/**
 * Brings an event into view when it is opened, or as soon as the map knows it; the one that the page
 * came with stays where it is.
 */
export function useSelected(selected: string | null, chart: Chart, motion: Motion): void {
  const shown = useRef(selected)
  useEffect(() => {
    if (selected === shown.current) return
    const { from, to } = motion.now()
    const mark = selected ? chart.marksOf(selected, levelOf(to - from))[0] : undefined
    if (mark) bringIntoView(motion, mark)
    if (mark || selected === null) shown.current = selected
  }, [selected, chart, motion])
}
