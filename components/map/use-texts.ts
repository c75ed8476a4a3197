import { useMemo } from 'react'
import type { Chart } from '#lib/view/chart'
import { type Layout, layOut } from '#lib/view/layout'
import styles from './texts.module.css'

/** What depends on the width: ticks and labels, and the class of the widths they are for. */
type Texts = Pick<Layout, 'ticks' | 'labels'> & { className: string }

/** The narrowest map that each class of texts.module.css shows, less the names beside it. */
const guesses = [
  { width: 330, className: styles.forPhone ?? '' },
  { width: 510, className: styles.forTablet ?? '' },
  { width: 940, className: styles.forDesk ?? '' },
]

/** One set of texts for the width there is; before that is known, one for each kind of screen. */
export function useTexts(chart: Chart, layout: Layout, width: number | null): Texts[] {
  return useMemo(() => {
    if (width !== null) return [{ ...layout, className: styles.forAll ?? '' }]
    return guesses.map(({ width: guess, className }) => {
      const { ticks, labels } = layOut(chart, layout.view, guess)
      return { ticks, labels, className }
    })
  }, [chart, layout, width])
}
