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
  ['Glass was blown there in [the late 1500s].', '15'],
  ['The roof fell in in [the 1800s].', '18'],
  ['Jazz came in [the twenties].', '192'],
  ['Jazz came in [the early thirties].', '193'],
  ['The town burned in [the mid-17th century].', '16'],
  [
    'In [1871] the mill burned. By [1880] it stood. In [1893] it was sold, and in [1899] shut. [The twenties] were rich.',
    '1871 1880 1893 1899 192',
  ],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
