import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences'

/** Each row: what is tested, and the sentences; joined by a space they are the text. */
const rows: [string, string[]][] = [
  ['full stops', ['The ferry sank.', 'Nobody was hurt.']],
  ['U.S. before a name', ['The U.S. Coast Guard came.', 'It left.']],
  ['U.S. at the end', ['He lives in the U.S. now.', 'They left the U.S.', 'The flight was late.']],
  ['titles', ['Gen. Ada Rowe met Mr. Low and Dr. Ito.', 'They talked.']],
  ['a time before a weekday', ['It began at 9 a.m. Saturday in the port.', 'It rained.']],
  ['a time at the end', ['It began at 9 p.m.', 'Crews worked all night.']],
  ['a time before a zone', ['The ship called at 4 a.m. GMT on Sunday.']],
  ['a number', ['Pier No. 5 burned.', 'No.', 'Nobody knows.']],
  ['a month cut short', ['It opened on Sept. 3, 2019.', 'It closed in Dec.', 'The owner left.']],
  ['initials', ['George W. Mills and J. A. Low spoke.', 'I agreed.']],
  [
    'a company',
    [
      'Harbor Inc. Chief Executive Ann Low resigned.',
      'Shares fell at Harbor Inc.',
      'The bank did not.',
    ],
  ],
  ['decimals', ['It cost 2.5 million and 3.1 percent more.', 'Prices fell 1.2 percent.']],
  [
    'a quotation that closes behind the stop',
    ['“We waited.”', 'She left.', 'He said: "Go."', 'They went.'],
  ],
  ['a quotation that opens a sentence', ['She left.', '“We waited,” he said.', '"Go," she said.']],
  [
    'a quoted exclamation, then a clause',
    ['“Very soon or not so soon!” he wrote early Monday.', 'Then he slept.'],
  ],
  [
    'a quoted question, then a name',
    ['“Are you ready?” Mayor Ann Low asked.', '“Yes!” they cried.'],
  ],
  ['a quoted question that ends', ['He asked “who pays?”', 'The mayor did not answer.']],
  ['three dots inside', ['It was... quiet.', 'And then it was not.']],
  ['an ellipsis', ['It is open…', 'On the whole, it works.', 'He waited… and left.']],
  ['brackets', ['It sank (the crew was safe.)', 'Ships came.']],
  ['versus and so on', ['Rowe vs. Low was heard.', 'It is, e.g. French.']],
  ['other scripts', ['Корабль затонул.', 'Никто не пострадал.']],
]

describe('findSentences', () => {
  test.each(rows)('%s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  test.each([
    [
      'a heading',
      'Ferry sinks off the coast\n\nIt sank.',
      ['Ferry sinks off the coast', 'It sank.'],
    ],
    [
      'a line a paragraph',
      `${'It sank. '.repeat(20)}\nNobody`,
      [...Array(20).fill('It sank.'), 'Nobody'],
    ],
    [
      'wrapped lines',
      'The ferry that left the old harbour at noon\nSunday sank near the island of its owner\nFriday. It burned.',
      [
        'The ferry that left the old harbour at noon\nSunday sank near the island of its owner\nFriday.',
        'It burned.',
      ],
    ],
    ['a list', 'Port\nHarbour\nIsland', ['Port', 'Harbour', 'Island']],
    ['nothing', ' \n\n\t ', []],
    ['white space', '  It sank.  \n\n  It burned. ', ['It sank.', 'It burned.']],
  ])('paragraphs: %s', (_name, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  test('a paragraph longer than a book’s', () => {
    const sentences = Array.from({ length: 5_000 }, (_, i) => `Ferry ${i} left the U.S. Monday.`)
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
    expect(sentencesOf('and so on '.repeat(5_000))).toHaveLength(1)
  })

  test('spans lie in the text, in order, apart, and lose no word', () => {
    const piece = fc.constantFrom(
      'U.S.',
      'a.m.',
      'He',
      'said',
      '“Go!”',
      '…',
      '\n',
      '\n\n',
      ' ',
      '5',
      'No.',
      '?',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), pieces => {
        const text = pieces.join(' ')
        let end = 0
        for (const span of findSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, span.start).trim()).toBe('')
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})

function sentencesOf(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end))
}
