import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened after [several quarters] of losses.', 'PXQ'],
  ['It was feared in some quarters.', ''],
  ['It sank within [minutes].', 'PTXM'],
  ['It is a matter of weeks.', ''],
  ['It took [two days].', 'P2D'],
  ['It took [a week].', 'P1W'],
  ['It took [18 months].', 'P18M'],
  ['It took [two and a half years].', 'P2Y6M'],
  ['It took [2 1/2 years].', 'P2Y6M'],
  ['It took [several months].', 'PXM'],
  ['It took [a few hours].', 'PTXH'],
  ['It took [at least 72 hours].', 'PT72H'],
  ['It took [nearly two years].', 'P2Y'],
  ['It took [up to 180 days].', 'P180D'],
  ['A [three-day] strike began.', 'P3D'],
  ['A [16-hour] shift began.', 'PT16H'],
  ['It grew in [the last three months].', 'P3M'],
  ['It will grow in [the next two years].', 'P2Y'],
  ['It took [half an hour].', 'PT30M'],
  ['It took [a decade].', 'P10Y'],
  ['It took [two more weeks].', 'P2W'],
  ['It took [ten trading days].', 'P10D'],
  ['It took [two to three weeks].', 'P2W'],
  ['It took [decades].', 'PXDE'],
  ['The [months-long] strike ended.', 'PXM'],
  ['It took [an hour and a half].', 'PT1H30M'],
  ['It took [a fortnight].', 'P2W'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
