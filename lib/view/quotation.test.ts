import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Excerpt, Mention } from '#lib/model'
import { quoteExcerpt } from './quotation'
import { isWebAddress, linkToExcerpt } from './text-fragment'

function mention(...times: [number, number, string][]): Mention {
  return {
    article: 'a',
    start: 0,
    end: 1,
    trigger: { start: 0, end: 1 },
    date: null,
    basis: 'none',
    because: '',
    modality: 'happened',
    timexes: times.map(([start, end, text]) => ({
      start,
      end,
      text,
      type: 'DATE',
      value: '2024',
      anchor: 'none',
      rule: 'test',
    })),
  }
}

/** Statement in (), time expressions in []. */
function show(excerpt: Excerpt, mentions: Mention[]): string {
  return quoteExcerpt(excerpt, mentions)
    .parts.map(({ text, isStatement, isTime }) => {
      const marked = isTime ? `[${text}]` : text
      return isStatement ? `(${marked})` : marked
    })
    .join('')
}

const excerpt = {
  prefix: 'On Monday. ',
  exact: 'It sank on Tuesday.',
  suffix: ' All were saved.',
  start: 111,
}

test.each<[string, Excerpt, Mention[], string]>([
  ['nothing marked', excerpt, [mention()], 'On Monday. (It sank on Tuesday.) All were saved.'],
  [
    'in the statement',
    excerpt,
    [mention([122, 129, 'Tuesday'])],
    'On Monday. (It sank on )([Tuesday])(.) All were saved.',
  ],
  [
    'in the prefix',
    excerpt,
    [mention([103, 109, 'Monday'])],
    'On [Monday]. (It sank on Tuesday.) All were saved.',
  ],
  [
    'outside of the excerpt',
    excerpt,
    [mention([10, 16, 'Sunday'])],
    'On Monday. (It sank on Tuesday.) All were saved.',
  ],
  [
    'by words where there is no offset',
    { ...excerpt, start: undefined },
    [mention([0, 7, 'Tuesday'])],
    'On Monday. (It sank on )([Tuesday])(.) All were saved.',
  ],
  [
    'without surroundings',
    { exact: ' It sank. ', prefix: '', suffix: '', start: 0 },
    [],
    '(It sank.)',
  ],
])('%s', (_, given, mentions, shown) => {
  expect(show(given, mentions)).toBe(shown)
})

test('no character is lost or told twice', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b), ''] as [number, number, string])
  const texts = fc.tuple(fc.string(), fc.string(), fc.string())
  fc.assert(
    fc.property(texts, fc.array(span), ([prefix, exact, suffix], spans) => {
      const { parts } = quoteExcerpt({ prefix, exact, suffix, start: 20 }, [mention(...spans)])
      expect(parts.map(part => part.text).join('')).toBe((prefix + exact + suffix).trim())
    }),
  )
})

test.each([
  ['It sank.', '', '', 'https://a.example/x', 'https://a.example/x#:~:text=It%20sank.'],
  [
    'Well-known, & so on',
    '',
    '',
    'https://a.example/x#top',
    'https://a.example/x#top:~:text=Well%2Dknown%2C%20%26%20so%20on',
  ],
  [
    'one two three four five six seven eight nine ten eleven',
    'Far away.\nJust before it',
    ' and then\nmore',
    'http://a.example/',
    'http://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  ['x', '', '', 'javascript:alert(1)', null],
])('fragment to %j', (exact, prefix, suffix, url, link) => {
  expect(linkToExcerpt(url, { exact, prefix, suffix })).toBe(link)
})

test.each([
  ['https://a.example/', true],
  ['HTTP://a.example', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//a.example', false],
  ['https://', false],
  ['', false],
])('%j is a web address: %s', (url, isOne) => {
  expect(isWebAddress(url)).toBe(isOne)
})
