import { describe, expect, test } from 'vitest'
import type { Problem } from '#lib/model'
import { formatArticleLine, parseArticleLine } from './article-line'
import { parseEventLine } from './event-line'
import { isPlainDate as isDate } from './publication-field'

const article = {
  id: 'a1',
  source: 'post',
  title: 'Ferry sinks',
  published: {
    value: '2021-05-03',
    time: '10:15+01:00',
    basis: 'stated',
    because: 'in the first line',
  },
  text: 'The ferry sank.',
} as const

describe('an article line', () => {
  test('is read as it is printed', () => {
    const source = { id: 'post', name: 'The Harbour Post', namedBy: 'editor' as const }
    const line = formatArticleLine({
      article,
      source,
      removed: [{ reason: 'tags', text: 'Tags: a' }],
    })
    expect(parse(JSON.parse(line))).toEqual([article, []])
  })

  test.each<[string, object, object]>([
    [
      'a date as text',
      { published: '2021-05-03' },
      { published: { value: '2021-05-03', basis: 'stated', because: 'given with the article' } },
    ],
    [
      'a date with its time',
      { published: '2021-05-03T10:15:00Z' },
      {
        published: {
          value: '2021-05-03',
          time: '10:15+00:00',
          basis: 'stated',
          because: 'given with the article',
        },
      },
    ],
    [
      'a month',
      { published: '2021-05' },
      { published: { value: '2021-05', basis: 'stated', because: 'given with the article' } },
    ],
    [
      'an interval',
      { published: '2018-04-07/2018-04-09' },
      {
        published: {
          value: '2018-04-07/2018-04-09',
          basis: 'stated',
          because: 'given with the article',
        },
      },
    ],
    ['no date', { published: undefined }, { published: null }],
    [
      'an inferred date',
      { published: { value: '2021-05-03', basis: 'inferred', because: 'a twin' } },
      { published: { value: '2021-05-03', basis: 'inferred', because: 'a twin' } },
    ],
    ['no source', { source: null }, { source: 'unknown' }],
    ['no title', { title: '' }, { title: 'The ferry sank' }],
    ['a number for an id', { id: 7 }, { id: '7' }],
    ['more fields', { topic: 1, authors: [] }, {}],
    ['a script for an address', { url: 'javascript:alert(1)' }, {}],
    ['its text untouched', { text: '  The\u00a0ferry. \n' }, { text: '  The\u00a0ferry. \n' }],
  ])('%s', (_name, change, expected) => {
    expect(parse({ ...article, ...change })).toEqual([{ ...article, ...expected }, []])
  })

  test.each<[string, unknown, string]>([
    ['a number', 5, 'no "id"'],
    ['null', null, 'no "id"'],
    ['a list', [], 'no "id"'],
    ['no id', { text: 'a' }, 'no "id"'],
    ['no text', { id: 'a' }, '"text"'],
    ['blank text', { id: 'a', text: ' ' }, '"text"'],
  ])('%s is a problem', (_name, line, reason) => {
    const [result, problems] = parse(line)
    expect(result).toBeNull()
    expect(problems[0]?.reason).toContain(reason)
  })

  test.each([
    'soon',
    '2018-13',
    '2018-13-45',
    '[[[[',
    '....',
    '----',
    '2018-04-07/2018-13-09',
    '2018-13-07/2018-04-09',
    '7 April 2018 – 9 April 2018',
    'from 7 to 9 April 2018 and 11 April 2018',
    '2018-04-12T25:99',
    { value: '2018-13-45' },
  ])('a date that is none is a problem, the article stays: %s', published => {
    const [result, problems] = parse({ ...article, published })
    expect(result?.published).toBeNull()
    expect(problems[0]).toMatchObject({
      article: 'a1',
      reason: expect.stringContaining('"published"'),
    })
  })

  function parse(line: unknown) {
    const problems: Problem[] = []
    const onProblem = (problem: Problem) => problems.push(problem)
    return [parseArticleLine(line, { isDate, onProblem }), problems] as const
  }
})

const smallest = {
  id: 'e1',
  title: 'The ferry sank',
  date: '2021-05-02',
  reports: [
    {
      article: 'a1',
      source: 'post',
      published: '2021-05-03',
      date: null,
      excerpt: { exact: 'sank' },
    },
  ],
}

describe('an event line', () => {
  test('has a default for what another program leaves out', () => {
    const [event, problems] = parse(smallest)
    expect(problems).toEqual([])
    expect(event).toEqual({
      id: 'e1',
      title: 'The ferry sank',
      date: '2021-05-02',
      status: 'single',
      modality: 'happened',
      weight: 1,
      story: 'e1',
      differences: [],
      because: [],
      reports: [
        {
          article: 'a1',
          source: 'post',
          published: { value: '2021-05-03', basis: 'stated', because: 'given with the article' },
          date: null,
          claim: 'The ferry sank',
          because: '',
          mentions: [],
          excerpt: { exact: 'sank', prefix: '', suffix: '' },
        },
      ],
    })
  })

  test('keeps all that our own events say', () => {
    const own = {
      ...parse(smallest)[0],
      status: 'disputed',
      modality: 'planned',
      weight: 4.5,
      story: 's1',
      time: 'MO',
      differences: [
        { kind: 'figure', of: 'people killed', values: [{ value: '3', articles: ['a1'] }] },
      ],
      because: ['both say “sank”'],
    }
    const [report] = own.reports ?? []
    const span = { start: 0, end: 15 }
    const timex = {
      start: 4,
      end: 9,
      text: 'Sunday',
      type: 'DATE',
      value: '2021-05-02',
      anchor: 'publication',
      rule: 'weekday',
    }
    const mention = {
      ...span,
      article: 'a1',
      trigger: { start: 10, end: 14 },
      date: null,
      basis: 'relative',
      loose: true,
      because: 'so',
      timexes: [timex],
      modality: 'planned',
      attribution: 'according to the port',
    }
    const whole = {
      ...own,
      reports: [
        {
          ...report,
          mentions: [mention],
          title: 'Ferry',
          url: 'https://a.example',
          copyOf: 'a0',
          time: 'NI',
        },
      ],
    }
    expect(parse(JSON.parse(JSON.stringify(whole)))).toEqual([whole, []])
  })

  test.each<[string, unknown, string]>([
    ['text', 'event', '"id" is missing'],
    ['no title', { id: 'e1' }, '"title" is missing'],
    ['no reports', { ...smallest, reports: [] }, 'no report'],
    ['reports without words', { ...smallest, reports: [{ article: 'a1' }] }, 'no report'],
  ])('%s is a problem', (_name, line, reason) => {
    const [event, problems] = parse(line)
    expect(event).toBeNull()
    expect(problems.at(-1)?.reason).toContain(reason)
  })

  test('a date that is none is a problem, the event stays', () => {
    const [event, problems] = parse({ ...smallest, date: 'May' })
    expect(event?.date).toBeNull()
    expect(problems).toHaveLength(1)
  })

  const span = { start: 0, end: 4 }
  const [report] = smallest.reports
  test.each<[string, object, string]>([
    ['a report that is none', { reports: [report, 5] }, 'report 2: it is no object'],
    ['a report without an article', { reports: [{ excerpt: {} }, report] }, 'report 1: it has no'],
    ['reports that are no list', { reports: report }, '"reports" is no list'],
    [
      'a date of publication',
      { reports: [{ ...report, published: '[[[[' }] },
      'report 1: "published" is no date',
    ],
    [
      'a mention that is none',
      { reports: [{ ...report, mentions: ['sank'] }] },
      'report 1: mention 1: it is no object',
    ],
    [
      'a mention without a span',
      { reports: [{ ...report, mentions: [span, { start: 4, end: 0 }] }] },
      'report 1: mention 2: it has no',
    ],
    [
      'mentions that are no list',
      { reports: [{ ...report, mentions: 'sank' }] },
      'report 1: "mentions" is no list',
    ],
    [
      'a time expression without its words',
      { reports: [report, { ...report, mentions: [{ ...span, timexes: [span] }] }] },
      'report 2: mention 1: time expression 1: it has no',
    ],
  ])('what is left out of it is a problem: %s', (_name, change, reason) => {
    const [event, problems] = parse({ ...smallest, ...change })
    expect(problems.map(problem => problem.reason).join('; ')).toContain(`event "e1": ${reason}`)
    expect(problems).toHaveLength(event ? 1 : 2)
  })

  test.each(['../up', 'a/b', '.', 'ø', 'x'.repeat(200)])(
    'an id that is no safe address: %s',
    id => {
      expect(parse({ ...smallest, id })[0]?.id).toMatch(/^[0-9a-z]{10}$/)
    },
  )

  function parse(line: unknown) {
    const problems: Problem[] = []
    return [
      parseEventLine(line, { isDate, onProblem: problem => problems.push(problem) }),
      problems,
    ] as const
  }
})
