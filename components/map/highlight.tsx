import { findDisputes, findJoins } from '#lib/view/joins'
import type { Lane } from '#lib/view/lanes'
import type { Mark } from '#lib/view/marks'
import { Disputes, Joins } from './joins'
import { Marks } from './marks'

/** One event drawn once more over all others: every mark of it, and what joins or parts them. */
export function Highlight({ marks, lanes }: { marks: Mark[]; lanes: Lane[] }) {
  return (
    <>
      <Joins joins={findJoins(marks)} strong />
      <Disputes disputes={findDisputes(marks)} strong />
      <Marks marks={marks} lanes={lanes} strong />
    </>
  )
}
