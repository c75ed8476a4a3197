import { describe, expect, test } from 'vitest'
import { readPlainText as read } from './read-plain-text'

describe('the plain text reader decodes, or tells of', () => {
  const broken = (text: string) => Buffer.from(text, 'latin1')
  test.each<[string, Uint8Array, string | null, string | null]>([
    ['a binary', Buffer.from([0x89, 80, 78, 71, 0, 1, 2]), 'no text', null],
    ['no words', Buffer.from('123 — 456\n\n***'), 'no words', null],
    ['blanks', Buffer.from(' \n\t\n'), 'no words', null],
    ['nothing but notices', Buffer.from('Subscribe to our newsletter\nShare'), 'no article', null],
    [
      'windows-1252',
      broken(`It\x92s the ferry \x93Ada\x94, it cost \x805.`),
      'windows-1252',
      'It’s the ferry “Ada”, it cost €5.',
    ],
    [
      'damaged UTF-8',
      Buffer.concat([
        Buffer.from('The “Ada” sank – “gone”. '),
        Buffer.from([0xff]),
        Buffer.from('It rained.'),
      ]),
      '1 damaged place',
      'The “Ada” sank – “gone”. \ufffdIt rained.',
    ],
    ['UTF-16', Buffer.from('\ufeffThe ferry sank.', 'utf16le'), null, 'The ferry sank.'],
    ['UTF-16 without a mark', Buffer.from('The ferry sank.', 'utf16le'), null, 'The ferry sank.'],
    ['UTF-8 with a mark', Buffer.from('\ufeffThe ferry sank.'), null, 'The ferry sank.'],
    [
      'noise',
      Buffer.from(Array.from({ length: 999 }, (_, i) => 128 + ((i * 37) % 128))),
      'no text',
      null,
    ],
  ])('%s', (_name, bytes, reason, text) => {
    const { draft, troubles } = read(bytes)
    expect(draft?.text ?? null).toBe(text)
    expect(troubles.length).toBe(reason ? 1 : 0)
    expect(troubles[0]?.reason ?? '').toContain(reason ?? '')
  })
})
