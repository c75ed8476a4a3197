import { expect, test } from 'vitest'
import { mendMojibake } from './mojibake'

test.each([
  ['It wasnâ€™t the cafÃ©', 'It wasn’t the café', 1],
  ['â€œYes,â€\u009d he said', '“Yes,” he said', 1],
  ['It\u0092s \u0093all\u0094 well', 'It’s “all” well', 0],
  ['Ã© alone may be meant', 'Ã© alone may be meant', 0],
  ['São Paulo, Ångström, façade – “fine”', 'São Paulo, Ångström, façade – “fine”', 0],
])('%s', (text, mended, troubles) => {
  const told: string[] = []
  expect(mendMojibake(text, ({ reason }) => told.push(reason))).toBe(mended)
  expect(told).toHaveLength(troubles)
})
