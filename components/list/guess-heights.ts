import type { ListOutline } from '#lib/view/list/list-outline'
import { RowHeights } from '#lib/view/list/row-heights'
import { averageRow, frameHeight } from './list-geometry'

/** What a row takes that was never seen, and a date beside its rows. */
export type Guess = { row: number; frame: number }

/** Until rows have been measured. */
export const firstGuess: Guess = { row: 84, frame: 31 }

/** Heights of rows of which none has been seen. */
export function guessHeights({ size, starts }: ListOutline, { row, frame }: Guess): RowHeights {
  let group = 0
  return new RowHeights(size, at => {
    if (starts[group] !== at) return row
    group++
    return row + frame
  })
}

/** What the rows drawn now let expect of the others. */
export function guessFrom(list: HTMLElement, before: Guess): Guess {
  const guess = {
    row: Math.round(averageRow(list) ?? before.row),
    frame: frameHeight(list) ?? before.frame,
  }
  return guess.row === before.row && guess.frame === before.frame ? before : guess
}
