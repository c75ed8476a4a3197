import { expect, test } from 'vitest'
import { findLanes } from './lanes'
import { sampleEntry, sampleSources } from './map-samples'

test('a lane for each source, in their order', () => {
  const lanes = findLanes([], sampleSources('b', 'a'))
  expect(lanes.map(({ id, colour }) => [id, colour])).toEqual([
    ['b', 0],
    ['a', 1],
  ])
})

test('beyond twelve the smaller ones are gathered', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `s${index}`)
  const entries = ids.slice(4).map(id => sampleEntry(id, { '2018-04-11': [id] }))
  const lanes = findLanes(entries, sampleSources(...ids))
  expect(lanes).toHaveLength(12)
  expect(lanes.at(-1)).toEqual({
    id: 'more',
    name: '4 more sources',
    colour: null,
    sources: ['s0', 's1', 's2', 's3'],
  })
  expect(lanes[0]).toMatchObject({ id: 's4', colour: 4 })
})
