import { describe, expect, test } from 'vitest'
import { type Candidate, placeLabels, shorten } from './labels'
import { textWidth } from './text-width'

const mark = (key: string, left: number, rest: Partial<Candidate> = {}): Candidate => ({
  key,
  topic: key,
  text: 'The ferry leaves the harbour at dawn',
  weight: 1,
  left,
  right: left + 100,
  y: 30,
  ceiling: 0,
  ...rest,
})
const room = { left: 0, right: 1000, bar: 7, lines: [] }

describe('placeLabels', () => {
  test.each([
    ['alone, it is said in full', [mark('a', 100)], ['a@100 The ferry leaves the harbour at dawn']],
    [
      'it ends before the next mark of its row',
      [mark('a', 100), mark('b', 250)],
      ['a@100 The ferry leaves…', 'b@250 The ferry leaves the harbour at dawn'],
    ],
    [
      'a mark that began before the view has it at the edge',
      [mark('a', -300, { right: 200 })],
      ['a@0 The ferry leaves the harbour at dawn'],
    ],
    [
      'one that lies before the view does not reach into it',
      [mark('a', -120, { right: -110 })],
      ['a@-120 The ferry leaves…'],
    ],
    [
      'one that has no room after it stands before its end',
      [mark('a', 960)],
      ['a@771 The ferry leaves the harbour at dawn'],
    ],
    [
      'where another stands before it in its lane, half of it stands over its own mark',
      [mark('a', 900, { right: 1040 }), mark('b', 100, { y: 60 })],
      ['a@812 The ferry leaves the harbour…', 'b@100 The ferry leaves the harbour at dawn'],
    ],
    [
      'one label is enough for a topic',
      [mark('a', 100), mark('b', 100, { y: 130, topic: 'a' })],
      ['a@100 The ferry leaves the harbour at dawn'],
    ],
    [
      'without a strip above, it stands beside',
      [mark('a', 100, { y: 10 })],
      ['a@206 The ferry leaves the harbour at dawn'],
    ],
  ])('%s', (_, marks, expected) => {
    const said = placeLabels(marks, room).map(
      ({ key, left, text }) => `${key}@${Math.round(left)} ${text}`,
    )
    expect(said).toEqual(expected)
  })

  test('a line across the strip ends the label', () => {
    const line = { from: 220, to: 220, top: 0, bottom: 100 }
    expect(placeLabels([mark('a', 100)], { ...room, lines: [line] })[0]?.text).toBe(
      'The ferry leaves…',
    )
  })

  test('where all crowd, the heaviest is heard', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      mark(`m${index}`, index * 12, { right: index * 12 + 8, weight: index === 7 ? 9 : 1 }),
    )
    expect(placeLabels(crowd, room)[0]?.key).toBe('m7')
  })

  test('none touches another, whatever the marks', () => {
    let seed = 5
    const random = () => {
      seed = (seed * 16807) % 2147483647
      return seed / 2147483647
    }
    const marks = Array.from({ length: 120 }, (_, index) =>
      mark(`m${index}`, random() * 950, {
        right: undefined,
        weight: random(),
        y: 30 + Math.floor(random() * 8) * 15,
      } as Partial<Candidate>),
    ).map(each => ({ ...each, right: each.left + random() * 60 }))
    const labels = placeLabels(marks, room)
    expect(labels.length).toBeGreaterThan(5)
    for (const a of labels)
      for (const b of labels) {
        if (a === b || Math.abs(a.y - b.y) >= 15) continue
        expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
      }
  })
})

describe('shorten', () => {
  test.each([
    ['The ferry leaves the harbour', 500, 'The ferry leaves the harbour'],
    ['The ferry leaves the harbour', 130, 'The ferry leaves…'],
    ['The ferry leaves the harbour', 40, ''],
    ['The council, which met', 90, 'The council…'],
    ['Bundesverfassungsgericht', 60, ''],
  ])('%s to %d', (text, width, expected) => {
    const short = shorten(text, width)
    expect(short).toBe(expected)
    expect(textWidth(short, 'serif', 13)).toBeLessThanOrEqual(width)
  })
})
