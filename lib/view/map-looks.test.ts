import { expect, test } from 'vitest'
import type { EventEntry } from './entries'
import { findMapLooks } from './map-looks'

const entry: EventEntry = {
  id: 'a',
  title: 'x',
  status: 'single',
  modality: 'happened',
  weight: 1,
  story: 's',
  sources: ['one'],
  datings: [],
}
const on = (date: string) => ({ datings: [{ date, title: 'x', sources: ['one'] }] })

test.each<[string, Partial<EventEntry>, string[]]>([
  ['a day', on('2024-03-01'), []],
  ['a month', on('2024-03'), ['coarse']],
  ['about a day', on('2024-03-01~'), ['vague']],
  ['one of two days', on('[2024-03-01,2024-03-04]'), ['either']],
  ['from a day on', on('2024-03-01/..'), ['openEnd']],
  ['no date', {}, ['undated']],
  ['a plan', { ...on('2024-03-01'), modality: 'planned' }, ['planned']],
  ['two sources', { ...on('2024-03-01'), sources: ['one', 'two'] }, ['join']],
  ['a dispute', { ...on('2024-03-01'), disputedDates: ['2024-03-01'] }, ['dispute']],
])('the map of %s has to be explained', (_, change, looks) => {
  const source = { id: 'one', name: 'One', namedBy: 'editor' as const }
  expect(findMapLooks([{ ...entry, ...change }], [source]).sort()).toEqual(looks)
})
