import { expect, test } from 'vitest'
import type { NewsEvent, Report } from '#lib/model'
import { verdictOn } from './verdict'
import { countSources, countVoices, findCarriers, voicesInWords } from './voices'

/** `post/1 2021-03-03 =mail/1`: article, its date or `-`, and the article whose text it copies. */
function report(text: string): Report {
  const [article = '', date = '-', copy] = text.split(' ')
  return {
    article,
    source: article.split('/')[0] ?? '',
    published: null,
    date: date === '-' ? null : date,
    claim: '',
    because: '',
    mentions: [],
    excerpt: { exact: '', prefix: '', suffix: '' },
    ...(copy && { copyOf: copy.slice(1) }),
  }
}

function event(status: NewsEvent['status'], reports: string[], rest: Partial<NewsEvent> = {}) {
  const list = reports.map(report)
  return {
    id: 'a',
    title: 'a ferry sank',
    date: list.find(({ date }) => date)?.date ?? null,
    status,
    modality: 'happened' as const,
    weight: 1,
    story: 's',
    reports: list,
    differences: [],
    because: [],
    ...rest,
  }
}

const figures = { differences: [{ kind: 'figure' as const, values: [] }] }
const day = '2021-03-03'

test.each<[string, NewsEvent]>([
  ['2 sources give the same date.', event('agreed', [`post/1 ${day}`, `mail/1 ${day}`])],
  [
    '2 sources give the same date.',
    event('agreed', [`post/1 ${day}`, `post/2 ${day}`, `mail/1 ${day}`]),
  ],
  [
    '2 sources give the same date.',
    event('agreed', [`post/1 ${day}`, `ledger/1 ${day} =post/1`, `mail/1 ${day}`]),
  ],
  [
    '2 sources tell of it; where they give a date, it is this one.',
    event('agreed', [`post/1 ${day}`, 'mail/1 -']),
  ],
  [
    '2 sources tell of it; their dates fit, some closer than others.',
    event('agreed', [`post/1 ${day}`, 'mail/1 2021-03']),
  ],
  ['2 sources tell of it; none gives a date.', event('agreed', ['post/1 -', 'mail/1 -'])],
  [
    'One source reports this; no other here confirms or contradicts it.',
    event('single', [`post/1 ${day}`]),
  ],
  [
    'All reports are copies of one text: they count as one voice.',
    event('single', [`post/1 ${day}`, `mail/1 ${day} =post/1`]),
  ],
  [
    'One source reports this; what others carry is a copy of its text.',
    event('single', [`post/1 ${day}`, `post/2 ${day}`, `mail/1 ${day} =post/1`]),
  ],
  [
    'The sources differ on the figures, not on the date.',
    event('disputed', [`post/1 ${day}`, `mail/1 ${day}`], figures),
  ],
  [
    'The sources differ on the weekday.',
    event('disputed', [`post/1 ${day}`, 'mail/1 -'], {
      differences: [{ kind: 'weekday', values: [] }],
    }),
  ],
  ['The sources differ on the figures.', event('disputed', ['post/1 -', 'mail/1 -'], figures)],
  ['The sources differ.', event('disputed', [`post/1 ${day}`, `mail/1 ${day}`])],
  [
    'One source, two accounts of the figures.',
    event('disputed', [`post/1 ${day}`, `post/2 ${day}`], figures),
  ],
  [
    'One source reports this; no other here confirms or contradicts it. It gives two accounts.',
    event('single', [`post/1 ${day}`, `post/2 ${day}`], {
      differences: [{ kind: 'figure', between: 'articles', values: [] }],
    }),
  ],
  [
    '2 sources tell of it. One source gives two accounts.',
    event('agreed', [`post/1 ${day}`, 'post/2 2021-03-04', `mail/1 ${day}`], {
      differences: [{ kind: 'date', between: 'articles', values: [] }],
    }),
  ],
  [
    'The sources differ on whether it happened, not on the date.',
    event('disputed', [`post/1 ${day}`, `mail/1 ${day}`], {
      differences: [{ kind: 'denial', values: [] }],
    }),
  ],
  ['One source, two accounts.', event('disputed', ['post/1 -', 'post/2 -'])],
])('%s', (words, told) => {
  expect(verdictOn(told)).toBe(words)
})

test.each([
  ['one text', ['post/1', 'mail/1 - =post/1'], 1, { independent: 1, copies: 1 }],
  [
    'a copy and another text',
    ['mail/1 - =post/1', 'post/1', 'mail/2'],
    2,
    { independent: 2, copies: 1 },
  ],
  [
    'two copies of a text elsewhere',
    ['a/1 - =x/1', 'b/1 - =x/1'],
    1,
    { independent: 1, copies: 1 },
  ],
])('%s counts as one voice', (_, texts, sources, voices) => {
  const reports = texts.map(report)
  expect(countSources(reports)).toBe(sources)
  expect(countVoices(reports)).toEqual(voices)
})

test('an original and its copies know each other', () => {
  const reports = ['post/1', 'mail/1 - =post/1', 'mail/2', 'ledger/1 - =post/1'].map(report)
  const carriers = reports.map(one => findCarriers(one, reports).map(({ article }) => article))
  const wire = ['post/1', 'mail/1', 'ledger/1']
  expect(carriers).toEqual([wire, wire, ['mail/2'], wire])
})

test.each([
  [['post/1'], '1 report'],
  [['post/1', 'mail/1', 'mail/2'], '3 reports'],
  [['post/1', 'mail/1 - =post/1', 'ledger/1 - =post/1'], 'one wire report, carried by 3'],
  [['post/1', 'post/2 - =post/1'], 'one wire report, in 2 articles'],
  [['post/1', 'mail/1 - =post/1', 'ledger/1'], '2 independent reports, one of them carried by 2'],
  [
    ['a/1', 'b/1 - =a/1', 'c/1', 'd/1 - =c/1', 'e/1 - =c/1'],
    '2 independent reports, one of them carried by 2, another carried by 3',
  ],
])('the voices of %j', (texts, words) => {
  expect(voicesInWords(texts.map(report))).toBe(words)
})
