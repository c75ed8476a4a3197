import { expect, test } from 'vitest'
import { clean } from './clean'
import { findParagraphs } from './paragraphs'

test.each([
  ['blank lines', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
  [
    'a heading above a text',
    'Ferry sinks off the old coast\nThe ferry sank.',
    ['Ferry sinks off the old coast', 'The ferry sank.'],
  ],
  [
    'three header lines',
    'Monday 3 May 2021\nFerry sinks off the old coast of the northern island\nWorld',
    ['Monday 3 May 2021', 'Ferry sinks off the old coast of the northern island', 'World'],
  ],
  [
    'lines wrapped to a width',
    'The ferry that left the old harbour at noon\nSunday sank near the island of its owner\nFriday. It burned.',
    [
      'The ferry that left the old harbour at noon\nSunday sank near the island of its owner\nFriday. It burned.',
    ],
  ],
  [
    'a break inside a sentence',
    'The ferry that left the old harbour at noon,\nwith nobody aboard, sank.',
    ['The ferry that left the old harbour at noon,\nwith nobody aboard, sank.'],
  ],
  [
    'sentences of much the same length',
    'The ferry Ada sank off Low Island on Sunday at noon.\nEverybody aboard was saved by boats from Port Rowe.\nThe wreck will be raised in summer.',
    [
      'The ferry Ada sank off Low Island on Sunday at noon.',
      'Everybody aboard was saved by boats from Port Rowe.',
      'The wreck will be raised in summer.',
    ],
  ],
  ['a list', 'flour\neggs\nmilk', ['flour', 'eggs', 'milk']],
  ['indentation', '   One.  \n\n   Two.', ['One.', 'Two.']],
  ['nothing', '\n \n', []],
])('findParagraphs: %s', (_name, text, paragraphs) => {
  expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs)
})

test.each([
  'He said: “The ferry sank\nand nobody came.\n\nIt rained.',
  'The ferry that left the old harbour at noon\nSunday sank near the island of its owner\nFriday. It burned.\nIt “sank',
  'One\n\n\n“Two\r\n three, and so on, for as long as a line may well be,\nfour\u2028five',
])('of cleaned text every line is a paragraph, and ends at its break: %j', raw => {
  const text = clean(raw)
  const lines = text.split('\n').filter(line => line !== '')
  expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
})
