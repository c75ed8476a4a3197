import { expect, test } from 'vitest'
import type { EventEntry } from './entries'
import { filterEntries, foldWords } from './filter'
import { findMatches } from './matches'
import { wholeView } from './query'

const ferry: EventEntry = {
  id: 'ferry',
  title: 'The ferry ran aground off Ålesund',
  status: 'agreed',
  modality: 'happened',
  weight: 2,
  story: 's',
  sources: ['post', 'wire'],
  datings: [{ date: '2024-03-01', title: 'A ship grounded', sources: ['wire'] }],
}
const strike: EventEntry = {
  ...ferry,
  id: 'strike',
  title: 'Dockers walked out',
  status: 'disputed',
  sources: ['post'],
  datings: [],
}
const copied: EventEntry = {
  ...ferry,
  id: 'copied',
  title: 'Prices rose',
  status: 'single',
  sources: ['paper', 'other'],
  datings: [],
}
const excerpts = { strike: 'dockers walked out over night shifts' }

test.each([
  ['nothing', {}, ['ferry', 'strike', 'copied']],
  ['the beginning of a word', { words: 'ferr' }, ['ferry']],
  ['no middle of a word', { words: 'erry' }, []],
  ['every word', { words: 'ran FERRY' }, ['ferry']],
  ['a word too many', { words: 'ferry night' }, []],
  ['without accents', { words: 'alesund' }, ['ferry']],
  ['the title that another source gives', { words: 'grounded' }, ['ferry']],
  ['the words of an excerpt', { words: 'night sh' }, ['strike']],
  ['signs only', { words: '“?”' }, ['ferry', 'strike', 'copied']],
  ['a source', { source: 'wire' }, ['ferry']],
  ['disputed', { status: 'disputed' as const }, ['strike']],
  ['several sources', { status: 'several' as const }, ['ferry', 'strike']],
  ['agreed', { status: 'agreed' as const }, ['ferry']],
  ['a single source, copied by another', { status: 'single' as const }, ['copied']],
  ['both', { words: 'out', status: 'agreed' as const }, []],
])('asking for %s', (_, view, ids) => {
  const found = filterEntries([ferry, strike, copied], { ...wholeView, ...view }, excerpts)
  expect(found.map(entry => entry.id)).toEqual(ids)
})

test('words are lower case, without accents or signs', () => {
  expect(foldWords('“Café”, U.S. 1,200')).toEqual(['cafe', 'u', 's', '1', '200'])
})

test.each([
  ['The ferry sank', 'fer', 'The [fer]ry sank'],
  ['Ferry after ferry', 'ferry', '[Ferry] after [ferry]'],
  ['Ålesund', 'ale', '[Åle]sund'],
  ['ﬁre', 'fi', '[ﬁre]'],
  ['The ferry', 'x', 'The ferry'],
  ['The ferry', '', 'The ferry'],
])('marks in %j what %j finds', (text, words, marked) => {
  const parts = findMatches(text, words)
  expect(parts.map(part => (part.isMatch ? `[${part.text}]` : part.text)).join('')).toBe(marked)
})
