import { expect, test } from 'vitest'
import { siftEntries } from './filter'
import { cutFirstScreen } from './first-screen'
import { layOut } from './layout'
import { sampleEntry, sampleSources } from './map-samples'
import { planFor, planOutlined } from './plan'
import { chartOfPlan } from './plan-chart'
import { wholeView } from './query'

const sources = sampleSources('a', 'b', 'c')
const ids = ['a', 'b', 'c']

/** Many events over two months, some of several sources, some of a week; one a century before. */
const crowd = Array.from({ length: 500 }, (_, index) => {
  const day = String(1 + ((index * 7) % 28)).padStart(2, '0')
  const month = index % 3 ? '04' : '05'
  const date = index % 10 === 0 ? `2018-${month}-01/2018-${month}-07` : `2018-${month}-${day}`
  const tellers = ids.filter((_, lane) => (index >> lane) % 3 === 0)
  return sampleEntry(
    `e${index}`,
    { [index === 0 ? '1918' : date]: tellers.length > 0 ? tellers : ['a'] },
    { weight: (index * 37) % 101 },
  )
})

test('a short timeline is there at once', () => {
  const few = crowd.slice(0, 60)
  const screen = cutFirstScreen(few, sources, ['2018', '2018-04'])
  const { counts } = siftEntries(few, wholeView)
  expect(screen).toEqual({ entries: few, sources, total: 60, counts, map: null, dates: [] })
})

test('a long one begins with its first rows and names its months', () => {
  const screen = cutFirstScreen(crowd, sources, ['2018', '2018-04', '2018-04-01', '2018-05'])
  expect(screen.entries).toHaveLength(60)
  expect(screen.map?.entries.length).toBeGreaterThan(40)
  expect(screen.map?.entries.length).toBeLessThanOrEqual(100)
  expect(screen).toMatchObject({ total: 500, dates: ['2018-04', '2018-05'] })
})

test('months that are too many give way to years', () => {
  const months = Array.from({ length: 40 }, (_, index) => `19${10 + index}-01`)
  expect(cutFirstScreen(crowd, sources, ['1910', ...months]).dates).toEqual(['1910'])
})

test('nothing of the first map moves when the rest arrives', () => {
  const { map } = cutFirstScreen(crowd, sources, [])
  if (!map) throw new Error('no map')
  const first = layOut(chartOfPlan(planOutlined(map.entries, map.outline)), null, 900)
  const all = layOut(chartOfPlan(planFor(crowd, sources)), null, 900)
  for (const part of ['view', 'frame', 'ticks', 'before', 'after', 'hasOutliers'] as const)
    expect(first[part]).toEqual(all[part])
  expect(first.lanes.map(lane => lane.name)).toEqual(all.lanes.map(lane => lane.name))
  const places = new Map(all.marks.map(mark => [mark.key, mark.y]))
  const common = first.marks.filter(mark => places.has(mark.key))
  expect(common.length).toBeGreaterThan(50)
  for (const mark of common) expect([mark.key, mark.y]).toEqual([mark.key, places.get(mark.key)])
})
