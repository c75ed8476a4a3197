import { describe, expect, test } from 'vitest'
import { compareEdtf, firstDay, formatDay, overlaps, parseEdtf } from './edtf'

describe('parseEdtf', () => {
  test.each([
    ['2018-04-11', 'day', '2018-04-11', '2018-04-12'],
    ['2018-12-31', 'day', '2018-12-31', '2019-01-01'],
    ['2020-02-29', 'day', '2020-02-29', '2020-03-01'],
    ['2018-04', 'month', '2018-04-01', '2018-05-01'],
    ['2018-12', 'month', '2018-12-01', '2019-01-01'],
    ['2018-04-XX', 'month', '2018-04-01', '2018-05-01'],
    ['2018', 'year', '2018-01-01', '2019-01-01'],
    ['2018-XX', 'year', '2018-01-01', '2019-01-01'],
    ['-0263', 'year', '-0263-01-01', '-0262-01-01'],
    ['201X', 'decade', '2010-01-01', '2020-01-01'],
    ['19XX', 'century', '1900-01-01', '2000-01-01'],
    ['2018-21', 'season', '2018-03-01', '2018-06-01'],
    ['2018-23', 'season', '2018-09-01', '2018-12-01'],
    ['2018-24', 'season', '2018-12-01', '2019-03-01'],
    ['2018-33', 'quarter', '2018-01-01', '2018-04-01'],
    ['2018-36', 'quarter', '2018-10-01', '2019-01-01'],
    ['2018-W15', 'week', '2018-04-09', '2018-04-16'],
    ['2018-04-07/2018-04-09', 'interval', '2018-04-07', '2018-04-10'],
    ['2018-03/2018-05', 'interval', '2018-03-01', '2018-06-01'],
    ['2018-04-30/2018-05', 'interval', '2018-04-30', '2018-06-01'],
    ['[2018-04-07,2018-04-09]', 'oneOf', '2018-04-07', '2018-04-10'],
    ['[2018-04-09, 2018-04-07]', 'oneOf', '2018-04-07', '2018-04-10'],
    ['[2018-04-07..2018-04-09]', 'oneOf', '2018-04-07', '2018-04-10'],
    ['2018-04-11T15:47+03:00', 'day', '2018-04-11', '2018-04-12'],
    ['2018-04-11T15:47:10Z', 'day', '2018-04-11', '2018-04-12'],
    ['2018-04-11T15', 'day', '2018-04-11', '2018-04-12'],
  ])('%s is a %s from %s to before %s', (text, precision, from, to) => {
    const date = parseEdtf(text)
    expect(date && { ...date, from: formatDay(date.from), to: formatDay(date.to) }).toEqual({
      precision,
      from,
      to,
    })
  })

  test.each([
    ['2018-04-11/..', { openEnd: true, precision: 'interval' }],
    ['../2018-04-11', { openStart: true, precision: 'interval' }],
    ['2018-04-11/', { openEnd: true, precision: 'interval' }],
    ['[..2018-04-11]', { openStart: true, precision: 'oneOf' }],
    ['[2018-04-11..]', { openEnd: true, precision: 'oneOf' }],
    ['2018-04-11?', { uncertain: true, precision: 'day' }],
    ['2018-04~', { approximate: true, precision: 'month' }],
    ['2018%', { approximate: true, uncertain: true, precision: 'year' }],
    ['2018-04-07~/2018-04-09?', { approximate: true, uncertain: true, precision: 'interval' }],
  ])('%s has %o', (text, flags) => {
    const { from: _from, to: _to, ...rest } = parseEdtf(text) ?? { from: 0, to: 0 }
    expect(rest).toEqual(flags)
  })

  test.each([
    '',
    'April',
    '2018-13',
    '2018-00',
    '2018-02-29',
    '2018-04-31',
    '2018-4-1',
    '2018-04-11T25:00',
    '2018-04T10:00',
    '2018-25',
    '2018-24-XX',
    '2018-W54',
    '2018-W00',
    '2018-04-09/2018-04-07',
    '/',
    '../..',
    '[..]',
    '[]',
    '[2018-04-07,',
    '[2018-04-07,x]',
    '2018-04-07/x',
    '?',
    'XXXX-WXX-3',
  ])('%s is not a date', text => {
    expect(parseEdtf(text)).toBeNull()
  })
})

test('firstDay of an open start is that of the known end', () => {
  expect(firstDay('../1970-01-02')).toBe(1)
  expect(firstDay('1970-01-03')).toBe(2)
  expect(firstDay('soon')).toBeNull()
})

test('compareEdtf sorts by start, then end, then text, and what is no date last', () => {
  const sorted = ['2018-04-08', '2018-04', '2018-04-01', '[2018-04-01]', '2017', 'x', '2018']
  expect(sorted.sort(compareEdtf)).toEqual([
    '2017',
    '2018',
    '2018-04-01',
    '[2018-04-01]',
    '2018-04',
    '2018-04-08',
    'x',
  ])
})

describe('overlaps', () => {
  test.each([
    ['2018-04-11', '2018-04', true],
    ['2018-04-11', '2018-05', false],
    ['2018-04-07/2018-04-09', '2018-04-09', true],
    ['2018-04-07/2018-04-09', '2018-04-10', false],
    ['[2018-04-07,2018-04-09]', '2018-04-08', false],
    ['[2018-04-07,2018-04-09]', '2018-04-09', true],
    ['2018-04-07/..', '2030', true],
    ['2018-04-07/..', '2018-04-06', false],
    ['../2018-04-07', '1066', true],
    ['../2018-04-07', '2018-04-08', false],
    ['../2018-04-07', '2019/..', false],
    ['../2018-04-07', '2018-04-01/..', true],
    ['2018', 'x', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })
})
