import { expect, test } from 'vitest'
import { findQuotations } from './quotations'

test.each<[string, string[]]>([
  ['No quotation here.', []],
  ['“We saw it,” she said.', ['We saw it,']],
  ['He called it "a mess" and "a shame".', ['a mess', 'a shame']],
  ['“We saw it. All of it,” she said.', ['We saw it. All of it,']],
  ['“One paragraph.\n\n“Another.”', ['One paragraph.', 'Another.']],
  ["``So be it,'' he said.", ['So be it,']],
  ['«Enough», they said.', ['Enough']],
  ['A 6" pipe and nothing else', [' pipe and nothing else']],
  ['""', []],
])('%s', (text, quotations) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations)
})
