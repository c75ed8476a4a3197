import { expect, test } from 'vitest'
import { zoomAt } from './scale'
import { zoomAnchor } from './zoom-anchor'

const view = { from: 0, to: 100 }
const at = (from: number, to = from + 1) => ({ from, to })

test.each([
  ['nothing is in view', [], [at(-20), at(120)], 0.5],
  ['nothing is chosen', [], [at(9, 11), at(89, 93)], 0.1],
  ['what is chosen is in view', [at(89, 91)], [at(49, 51)], 0.9],
  ['what is chosen is not in view', [at(140)], [at(19, 21)], 0.2],
  ['a mark reaches out of view', [], [at(60, 400)], 0.8],
])('where %s', (_, chosen, marks, fraction) => {
  expect(zoomAnchor(view, chosen, marks)).toBeCloseTo(fraction)
})

test('zooming in never loses the only mark', () => {
  const mark = at(97, 98)
  let now = view
  for (let steps = 0; steps < 12; steps++) now = zoomAt(now, 1 / 1.6, zoomAnchor(now, [], [mark]))
  expect(now.from).toBeLessThan(mark.to)
  expect(now.to).toBeGreaterThan(mark.from)
})
