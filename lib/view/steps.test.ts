import { expect, test } from 'vitest'
import { findLanes } from './lanes'
import { sampleEntry, sampleSources } from './map-samples'
import { findSpots } from './spots'
import { type Direction, type Position, stepFrom } from './steps'

const entries = [
  sampleEntry('later', { '2018-04-11': ['a', 'c'] }),
  sampleEntry('first', { '2018-04-07': ['a'] }),
  sampleEntry('middle', { '2018-04-09': ['b'] }),
  sampleEntry('undated', {}),
]
const spots = findSpots(entries, findLanes(entries, sampleSources('a', 'b', 'c', 'd')))
const at = (entry: number, lane: number): Position => ({ entry, lane })

test.each([
  ['the first press leads to the first in view', null, 'later', at(2, 1)],
  ['later', at(1, 0), 'later', at(2, 1)],
  ['earlier', at(2, 1), 'earlier', at(1, 0)],
  ['the lane is kept where it can be', at(2, 2), 'later', at(0, 2)],
  ['else it is the first', at(2, 1), 'later', at(0, 0)],
  ['nothing after the last', at(0, 0), 'later', null],
  ['nothing before the first', at(1, 0), 'earlier', null],
  ['Home', at(0, 2), 'first', at(1, 0)],
  ['End', at(1, 0), 'last', at(0, 0)],
  ['down to the nearest in the next lane', at(1, 0), 'down', at(2, 1)],
  ['down past a lane', at(2, 1), 'down', at(0, 2)],
  ['up to the nearest, not to the first', at(0, 2), 'up', at(2, 1)],
  ['no lane above', at(1, 0), 'up', null],
  ['no mark in a lane below', at(0, 2), 'down', null],
] as [string, Position | null, Direction, Position | null][])('%s', (_, from, direction, to) => {
  expect(stepFrom(spots, from, direction, 17629.5)).toEqual(to)
})

test('an empty map has no steps', () => {
  expect(stepFrom([], null, 'later', 0)).toBeNull()
})
