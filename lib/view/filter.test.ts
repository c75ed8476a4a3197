import { expect, test } from 'vitest'
import type { EventEntry } from './entries'
import { siftEntries } from './filter'
import { findMatches } from './matches'
import { type ReaderView, wholeView } from './query'
import { foldWords } from './search-text'

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
  voices: 1,
  modality: 'planned',
  story: 'prices',
  datings: [{ date: '2024-04-10/2024-04-12', title: 'Prices', sources: ['paper'] }],
}
const all = [ferry, strike, copied]
const excerpts = { strike: 'dockers walked out over night shifts | ferry pelican', ferry: 'ran' }

test.each<[string, Partial<ReaderView>, string[]]>([
  ['nothing', {}, ['ferry', 'strike', 'copied']],
  ['the beginning of a word', { words: 'ferr' }, ['ferry']],
  ['no middle of a word', { words: 'erry' }, []],
  ['every word', { words: 'ran FERRY' }, ['ferry']],
  ['a word too many', { words: 'ferry volcano' }, []],
  ['without accents', { words: 'alesund' }, ['ferry']],
  ['the title that another source gives', { words: 'grounded' }, ['ferry']],
  ['the words of an excerpt', { words: 'night sh' }, ['strike']],
  ['a word beside what is told', { words: 'pelican' }, ['strike']],
  ['a word of one event, beside another', { words: 'ferry' }, ['ferry']],
  ['signs only', { words: '“?”' }, ['ferry', 'strike', 'copied']],
  ['a source', { source: 'wire' }, ['ferry']],
  ['disputed', { status: 'disputed' }, ['strike']],
  ['two sources or more', { several: true }, ['ferry']],
  ['two accounts of one source', { several: true, status: 'disputed' }, []],
  ['agreed', { status: 'agreed' }, ['ferry']],
  ['a single source, copied by another', { status: 'single' }, ['copied']],
  ['what was planned', { status: 'planned' }, ['copied']],
  ['what has no date', { status: 'undated' }, ['strike']],
  ['a story', { story: 's' }, ['ferry', 'strike']],
  ['both', { words: 'out', status: 'agreed' }, []],
  ['a day in words', { words: 'March 1' }, ['ferry']],
  ['a weekday', { words: 'fri' }, ['ferry']],
  ['a month in numbers', { words: '2024-03' }, ['ferry']],
  ['a month with a word', { words: '2024-03 ferry' }, ['ferry']],
  ['another month', { words: '2024-05' }, []],
  ['the end of an interval', { words: '2024-04-12' }, ['copied']],
])('asking for %s', (_, view, ids) => {
  const { found } = siftEntries(all, { ...wholeView, ...view }, excerpts)
  expect(found.map(entry => entry.id)).toEqual(ids)
})

test.each<[string, Partial<ReaderView>, object]>([
  [
    'nothing',
    {},
    {
      all: 3,
      several: 1,
      statuses: { agreed: 1, disputed: 1, undated: 1, single: 1, planned: 1 },
      sources: { post: 2, wire: 1, paper: 1, other: 1 },
    },
  ],
  [
    'a source: the counts of the others stay',
    { source: 'wire' },
    { all: 1, several: 1, statuses: { agreed: 1 }, sources: { post: 2, paper: 1, other: 1 } },
  ],
  [
    'a status: the counts of the other statuses stay',
    { status: 'disputed' },
    { all: 3, several: 0, statuses: { agreed: 1, single: 1, planned: 1 }, sources: { post: 1 } },
  ],
  ['words', { words: 'ferry' }, { all: 1, several: 1, statuses: { agreed: 1 } }],
])('what the other choices would find beside %s', (_, view, counts) => {
  expect(siftEntries(all, { ...wholeView, ...view }, excerpts).counts).toMatchObject(counts)
})

test('what stands only beside what is told is found as such', () => {
  const sift = (words: string) => siftEntries(all, { ...wholeView, words }, excerpts).isAround
  expect([sift('pelican'), sift('ferry'), sift('volcano'), sift('')]).toEqual([
    true,
    false,
    false,
    false,
  ])
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
