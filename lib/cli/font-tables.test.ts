import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { beforeAll, expect, test } from 'vitest'
import { readTables, takeTable } from './font-tables'

const file =
  'node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'
const characters = 'AVTo 0123'
let varying: Buffer
let fixed: Buffer

beforeAll(async () => {
  const whole = readFileSync(file)
  const targetFormat = 'truetype'
  varying = await subsetFont(whole, characters, { targetFormat })
  fixed = await subsetFont(whole, characters, { targetFormat, variationAxes: { wght: 500 } })
})

test('takes one table of another font and leaves all others as they are', () => {
  const before = readTables(varying)
  const after = readTables(takeTable(varying, 'GPOS', fixed))
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  for (const [tag, table] of after) {
    expect([tag, table]).toEqual([tag, (tag === 'GPOS' ? readTables(fixed) : before).get(tag)])
  }
  expect(after.get('GPOS')).not.toEqual(before.get('GPOS'))
})

test('writes a font that can be read, with the same weights', async () => {
  const font = takeTable(varying, 'GPOS', fixed)
  const again = await subsetFont(font, characters, { targetFormat: 'truetype' })
  expect(readTables(again).has('fvar')).toBe(true)
})

test('leaves a table out that the other font does not have', async () => {
  const bare = Buffer.alloc(12) // a header that tells of no tables
  const font = takeTable(varying, 'GPOS', bare)
  const tables = [...readTables(font).keys()]
  expect(tables).toEqual([...readTables(varying).keys()].filter(tag => tag !== 'GPOS').sort())
  const again = await subsetFont(font, characters, { targetFormat: 'truetype' })
  expect(readTables(again).has('fvar')).toBe(true)
})
