import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { isSafePattern } from 'redos-detector'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from './edtf'
import { findTimexes } from './find-timexes'

/** Pieces that dates are made of, so that generated text comes near them. */
const pieces = [
  ...['April', 'May', 'Monday', 'Sat.', 'the', 'of', 'last', 'next', 'two', 'a', 'few', 'days'],
  ...['ago', 'week', 'year', '2018', '12', '31', '9th', ',', '-', '–', '/', '.', "'", '98', 's'],
  ...['5', ':', '30', 'p.m.', 'GMT', '+3', 'night', 'early', 'late', 'before', 'after', 'from'],
  ...['to', 'and', 'between', 'quarter', 'third', 'fiscal', 'summer', 'Easter', 'BC', '\n\n', '['],
  ...['century', 'every', 'more', 'than', 'hundred', 'thousand', 'million', 'half', '1/2', '9/12'],
]
const nearDates = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '\n')), { maxLength: 40 })
  .map(parts => parts.flat().join(''))
const anyText = fc.oneof(nearDates, fc.string({ unit: 'binary', maxLength: 200 }))
const anyDay = fc.constantFrom(
  '2018-04-12',
  '2020-02-29',
  '1999-12-31',
  '2018-04',
  '0001-01-01',
  null,
)

test('spans lie inside the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, dct) => {
      let end = 0
      for (const timex of findTimexes(text, dct)) {
        expect(timex.start).toBeGreaterThanOrEqual(end)
        expect(timex.end).toBeGreaterThan(timex.start)
        expect(timex.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(timex.start, timex.end)).toBe(timex.text)
        end = timex.end
      }
    }),
    { numRuns: 500 },
  )
})

test('every edtf is valid, and so are the readings passed over', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, dct) => {
      for (const { edtf, alternatives = [], countedFrom } of findTimexes(text, dct)) {
        const all = [edtf, countedFrom, ...alternatives].filter(value => value !== undefined)
        expect(all.filter(value => !parseEdtf(value))).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

/** Reads a long text, within the time that every test has. */
function expectRead(piece: string, length: number) {
  const text = piece.repeat(Math.ceil(length / piece.length))
  for (const { end } of findTimexes(text, '2018-04-12'))
    expect(end).toBeLessThanOrEqual(text.length)
}

describe('a megabyte of one character is read', () => {
  test.each([' ', '\n', 'a', 'A', '1', '-', '.', ',', "'", ':', '/', '[', 'é', '\u0000', '😀'])(
    '%j',
    character => {
      expectRead(character, 1_000_000)
    },
  )
})

describe('100 kB of one phrase are read', () => {
  test.each([
    ...['1,', '1-', '1.', '1:', '1/', 'a.', "'98", 'the ', 'two ', 'two-', 'hundred ', 'May '],
    ...['May 5, ', 'Monday ', 'last ', '5 p.m. ', 'GMT+', '1999-', '+312 ', '12 April ', 'a few '],
  ])('%j', phrase => {
    expectRead(phrase, 100_000)
  })
})

const folder = import.meta.dirname
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

/** Regular expressions as they are written in the code. */
function patternsOf(file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  return [
    ...code.matchAll(
      /(?<=[(=:,?\s!])\/(?![/* ])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+)\/[a-z]*(?=[.,;)\s])/g,
    ),
  ].map(match => match[1] ?? '')
}

test('the regular expressions of the code are found', () => {
  expect(sources.flatMap(patternsOf).length).toBeGreaterThan(30)
})

test.each(sources)('no regular expression of %s backtracks without end', file => {
  const unsafe = patternsOf(file).filter(pattern => !isSafePattern(pattern, { maxScore: 200 }).safe)
  expect(unsafe).toEqual([])
})
