import { describe, expect, test } from 'vitest'
import { layOut } from './layout'
import { sampleEntry, sampleSources } from './map-samples'
import { planFor } from './plan'
import { chartOfPlan } from './plan-chart'

const sources = sampleSources('a', 'b')
const entries = [
  sampleEntry(
    'attack',
    { '2018-04-09': ['b'], '2018-04-07': ['a'] },
    { status: 'disputed', weight: 2, disputedDates: ['2018-04-07', '2018-04-09'] },
  ),
  sampleEntry('tweet', { '2018-04-11': ['a', 'b'] }, { status: 'agreed', weight: 2 }),
  sampleEntry('call', { '2018-04-12': ['b'] }),
  sampleEntry('undated', {}),
]

describe('layOut', () => {
  test('a mark for each date that a source gives, lines between', () => {
    const { view, marks, joins, disputes, density, before, after } = layOut(
      chartOfPlan(planFor(entries, sources)),
      null,
      1200,
    )
    expect(view).toEqual({ from: 17628, to: 17634 })
    expect(marks.map(mark => [mark.id, mark.lane, mark.from])).toEqual([
      ['attack', 1, 17630],
      ['attack', 0, 17628],
      ['tweet', 0, 17632],
      ['tweet', 1, 17632],
      ['call', 1, 17633],
    ])
    expect(joins.map(join => join.id)).toEqual(['tweet'])
    expect(disputes.map(dispute => dispute.id)).toEqual(['attack'])
    expect({ density, before, after }).toEqual({ density: [], before: 0, after: 0 })
  })

  test('marks stand in the same place at every width', () => {
    const wide = layOut(chartOfPlan(planFor(entries, sources)), null, 1400)
    const narrow = layOut(chartOfPlan(planFor(entries, sources)), null, 320)
    expect(narrow.marks).toEqual(wide.marks)
    expect(narrow.frame).toEqual(wide.frame)
    expect(narrow.labels).not.toEqual(wide.labels)
  })

  test('rows do not change while panning', () => {
    const rows = (from: number) =>
      Object.fromEntries(
        layOut(chartOfPlan(planFor(entries, sources)), { from, to: from + 6 }, 1200).marks.map(
          mark => [mark.key, mark.row],
        ),
      )
    expect(rows(17629)).toEqual(rows(17628))
  })

  test('says how much lies outside', () => {
    const { before, after } = layOut(
      chartOfPlan(planFor(entries, sources)),
      { from: 17631.5, to: 17632.5 },
      1200,
    )
    expect([before, after]).toEqual([1, 1])
  })

  test.each([
    ['nothing', [], []],
    ['no events', [], sources],
    ['undated events', [sampleEntry('undated', {})], sources],
  ])('%s is laid out too', (_, none, some) => {
    expect(layOut(chartOfPlan(planFor(none, some)), null, 800)).toMatchObject({
      marks: [],
      labels: [],
      joins: [],
    })
  })

  test('a crowd gives way to a density, with the weightiest still marked', () => {
    const crowd = Array.from({ length: 3000 }, (_, index) =>
      sampleEntry(
        `e${index}`,
        {
          [`2018-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`]:
            ['a'],
        },
        { weight: index === 1234 ? 50 : 1 },
      ),
    )
    const { marks, density } = layOut(chartOfPlan(planFor(crowd, sources)), null, 1200)
    expect(marks.length).toBeLessThanOrEqual(150)
    expect(marks.some(mark => mark.id === 'e1234')).toBe(true)
    expect(density).toHaveLength(2)
    expect(Math.max(...(density[1]?.heights ?? []))).toBe(0)
  })

  test('a century is fitted', () => {
    const old = [sampleEntry('a', { '1920': ['a'] }), sampleEntry('b', { '2019-05': ['b'] })]
    const { view, marks } = layOut(chartOfPlan(planFor(old, sources)), null, 1200)
    expect(view.to - view.from).toBeGreaterThan(36000)
    expect(marks).toHaveLength(2)
  })
})
