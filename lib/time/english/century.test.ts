import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened in [the 1990s].', '199'],
  ["It opened in [the '80s].", '198'],
  ['It opened in [the nineties].', '199'],
  ['It opened in [the late 1930s].', '193'],
  ['It opened in [the 19th century].', '18'],
  ['It opened in [the nineteenth century].', '18'],
  ['It opened in [146 B.C.] under Rome.', 'BC0146'],
  ['It opened in [the 9th century BC].', 'BC09'],
  ['It opened in [AD 79].', '0079'],
  ['It opened in [the mid-1980s].', '198'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
