import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It sails [every day].', 'P1D'],
  ['It sails [daily].', 'P1D'],
  ['It sails [weekly].', 'P1W'],
  ['It sails [every Monday].', 'XXXX-WXX-1'],
  ['It sails on [Mondays].', 'XXXX-WXX-1'],
  ['It sails [each month].', 'P1M'],
  ['It sails [every two weeks].', 'P2W'],
  ['It sails [every other day].', 'P2D'],
  ['It sails twice [a week].', 'P1W'],
  ['It costs $2 million [a year].', 'P1Y'],
  ['It broke down. A second boat sailed.', ''],
  ['It carries 40,000 tons [a month].', 'P1M'],
  ['It sails [every July].', 'XXXX-07'],
  ['It sails [every morning].', 'XXXX-XX-XXTMO'],
  ['It sails at [night].', 'XXXX-XX-XXTNI'],
  ['It sails [annually].', 'P1Y'],
  ['It sails [every Tuesday night].', 'XXXX-WXX-2TNI'],
  ['Fares rose 8 percent annually.', ''],
  ['The yard builds 200 boats annually.', ''],
  ['The average daily catch fell.', ''],
  ['Two boats sail on [Wednesday] and [Sunday nights].', 'XXXX-WXX-3TNI XXXX-WXX-7TNI'],
  ['It sails [every other Tuesday].', 'XXXX-WXX-2'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
