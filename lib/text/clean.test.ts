import { expect, test } from 'vitest'
import { clean } from './clean'

test.each([
  ['composed letters', 'E\u0301lodie', 'Élodie'],
  ['non-breaking and other spaces', 'a\u00a0b\u202fc\u2009d\te', 'a b c d e'],
  ['spaces that double', 'a\u00a0 b', 'a b'],
  ['invisible characters', 'in\u00advis\u200bible\ufeff\u202e!', 'invisible!'],
  ['joiners between Latin letters', 'fer\u200dry', 'ferry'],
  ['joiners that shape', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['emoji', '👩\u200d🚒', '👩\u200d🚒'],
  ['controls', 'a\u0007b\u0000c', 'abc'],
  ['line ends', 'One.  \r\n\r\nTwo.\r\rThree.\u2029\u2029Four.', 'One.\n\nTwo.\n\nThree.\n\nFour.'],
  ['indentation', '    One.\n\n\tTwo.', 'One.\n\nTwo.'],
  ['runs of blank lines', '\n\n\nOne.\n\n\n \n\nTwo.\n\n', 'One.\n\nTwo.'],
  ['a line a paragraph', 'One.\nTwo.', 'One.\n\nTwo.'],
  ['half a character', 'a\ud83d', 'a\ufffd'],
])('clean: %s', (_name, raw, cleaned) => {
  expect(clean(raw)).toBe(cleaned)
  expect(clean(cleaned)).toBe(cleaned)
})
