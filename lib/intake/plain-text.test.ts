import { describe, expect, test } from 'vitest'
import { readPlainText as read } from './read-plain-text'

const lead = 'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved.'
const second = 'The mayor of the island said that the wreck of the ferry would be raised in summer.'

describe('the plain text reader finds title and date', () => {
  test.each<[string, string[], string, string | null]>([
    [
      'a title above',
      ['Ferry sinks off Low Island', '', lead, '', second],
      'Ferry sinks off Low Island',
      null,
    ],
    [
      'date, caption, title, section',
      [
        '9:05 GMT +23 May 2021',
        '    Ann Low speaks in Port Rowe',
        '',
        '    Ferry Sinks off Low Island, Forty Saved',
        '',
        'World',
        lead,
        second,
      ],
      'Ferry Sinks off Low Island, Forty Saved',
      null,
    ],
    [
      'title, byline, date',
      ['Ferry sinks off Low Island', 'By Ann Low, Staff Writer', 'May 3, 2021', '', lead],
      'Ferry sinks off Low Island',
      '2021-05-03',
    ],
    [
      'label and update',
      ['Ferry sinks off Low Island', 'Published 3 May 2021 10:15 GMT | Updated 4 May 2021', lead],
      'Ferry sinks off Low Island',
      '2021-05-03',
    ],
    [
      'an update alone',
      ['Ferry sinks', 'Last updated: 4 May 2021', lead],
      'Ferry sinks',
      '2021-05-04',
    ],
    [
      'a weekday and a zone',
      ['Monday 3 May 2021 09.30 BST', 'Ferry sinks', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a paper and a date',
      ['The Harbour Post – 3 May 2021', 'Ferry sinks', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a date below',
      ['Ferry sinks', lead, second, 'Published: 3 May 2021'],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a dateline',
      ['Ferry sinks', `PORT ROWE, May 3, 2021 (Harbour Wire) - ${lead}`],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a dateline without a year',
      ['Ferry sinks', `PORT ROWE, May 3 (Harbour Wire) - ${lead}`],
      'Ferry sinks',
      null,
    ],
    [
      'a title with a date in it',
      ['May 3, 2021 ferry sinking recalled', lead],
      'May 3, 2021 ferry sinking recalled',
      null,
    ],
    [
      'fields',
      ['Title: Ferry sinks', 'Source: The Harbour Post', 'Date: 2021-05-03', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'no title',
      [lead, second],
      'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved',
      null,
    ],
    [
      'no title, a long sentence',
      [`${second.slice(0, -1)} after the ${'very '.repeat(9)}long storms. It rained.`],
      'The mayor of the island said that the wreck of the ferry would be raised in summer after the very…',
      null,
    ],
    [
      'a date with a time behind it',
      ['Ferry sinks', '3 May 2021 @ 09:29 pm', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a byline with a date',
      ['Ferry sinks', 'By Ann Low, Harbour Post | May 3, 2021', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a line that holds more than the date',
      [`3 May 2021 Last updated at 14:59 ${lead}`, second],
      '3 May 2021 Last updated at 14:59 The ferry Ada sank off Low Island on Sunday, and all forty people…',
      null,
    ],
    [
      'a subtitle that the text takes up more',
      ['Ferry sinks, all aboard saved', 'Forty people aboard the ferry saved off the island', lead],
      'Ferry sinks, all aboard saved',
      null,
    ],
    [
      'the name of a listed publisher',
      ['THE HARBOUR POST', 'Ferry sinks off Low Island', lead],
      'Ferry sinks off Low Island',
      null,
    ],
    [
      'the issue of a weekly',
      ['Harbour Weekly, issue of 3 May 2021', 'Ferry sinks', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'a numbered bulletin',
      ['Bulletin of the Island Pilots, No. 7, May 3, 2021', 'Ferry sinks', lead],
      'Ferry sinks',
      '2021-05-03',
    ],
    [
      'no title under a dateline',
      [`PORT ROWE, May 3 (Harbour Wire) - ${lead}`],
      lead.slice(0, -1),
      null,
    ],
    ['only lines', ['Ferry sinks', 'Nobody hurt'], 'Ferry sinks', null],
  ])('%s', (_name, lines, title, published) => {
    const { draft } = read(lines.join('\n'))
    expect(draft?.title).toBe(title)
    expect(draft?.published?.value ?? null).toBe(
      published ?? (lines[0]?.includes('GMT') ? '2021-05-03' : null),
    )
  })

  test.each([
    'Military plane crashes near Sochi',
    'World leaders condemn Syria attack',
    'War ends in Tigray',
    'War, famine and flood',
    'Police arrest BBC reporter',
    'Police arrest reporter',
    'Gunman kills newspaper editor',
    'Gunman Kills Newspaper Editor',
    'Ferry Ada Sank, says reporter',
    'Reporter Killed In Tigray',
    'Author Ann Low Attacked In Port Rowe',
    'Russia warns US over Syria (AP)',
    'Ferry Ada sinks | Reuters',
  ])('a title that begins or ends as a label does: %s', line => {
    const { draft } = read(`${line}\n${lead}`)
    expect(draft).toMatchObject({ title: line, text: lead, removed: [] })
  })

  test.each<[string, string]>([
    ['section label', 'World'],
    ['section label', 'WORLD NEWS'],
    ['section label', 'US news'],
    ['section label', 'World > Port Rowe'],
    ['section label', 'World / Europe'],
    ['section label', 'Arts & Entertainment'],
    ['section label', 'Politics, Economy'],
    ['byline', 'By Ann Low and Sam Ito'],
    ['byline', 'Author: Ann Low'],
    ['byline', 'Words by Ann Low'],
    ['byline', 'Ann Low, harbour correspondent'],
    ['byline', 'Ann Low, Staff Writer'],
    ['byline', 'Ann Low Staff Writer'],
    ['byline', 'ANN LOW, STAFF WRITER'],
    ['byline', 'Chief political correspondent'],
    ['photo caption or credit', 'The ferry Ada at Port Rowe (AP Photo/Ann Low)'],
    ['photo caption or credit', 'The ferry Ada at Port Rowe (Handout)'],
    ['dateline', 'PORT ROWE, Low Island (AP) --'],
    ['photo caption or credit', 'The ferry Ada at Port Rowe. Ann Low / TASS'],
  ])('%s: %s', (reason, line) => {
    const { draft } = read(`Ferry sinks off Low Island\n${line}\n${lead}`)
    expect(draft?.removed).toEqual([{ reason, text: line }])
  })

  test('says where the date stands', () => {
    expect(read(`15:47 GMT +33 May 2021\nFerry sinks\n${lead}`).draft?.published).toEqual({
      value: '2021-05-03',
      time: '15:47+03:00',
      basis: 'stated',
      because: 'in the first line: “15:47 GMT +33 May 2021”',
    })
  })

  test('an ambiguous date is a problem and no date', () => {
    const { draft, troubles } = read(`Ferry sinks\n3/5/2021\n${lead}`)
    expect(draft?.published).toBeNull()
    expect(troubles[0]?.reason).toContain('2021-05-03 or 2021-03-05')
  })

  test.each([
    'Ann Low',
    'By Ann Low, harbour reporter',
    'Maritime correspondent',
    'The Harbour Post staff',
    'Harbour Post / Ships',
  ])('who wrote it goes: %s', line => {
    const { draft } = read(`Ferry sinks off Low Island\n${line}\n${lead}`)
    expect(draft?.title).toBe('Ferry sinks off Low Island')
    expect(draft?.text).toBe(lead)
    expect(draft?.removed.map(({ text }) => text)).toEqual([line])
  })

  test('a subtitle stays, a caption above the title goes', () => {
    const { draft } = read(
      `3 May 2021\nThe port at dawn\nFerry Ada sinks off Low Island\nNobody aboard is hurt\n${lead}`,
    )
    expect(draft?.text).toBe(`Nobody aboard is hurt\n\n${lead}`)
    expect(draft?.removed).toContainEqual({
      reason: 'line above the title',
      text: 'The port at dawn',
    })
  })

  test.each([
    ['a message', 'A Message from The Harbour Post:\nPlease support us.', 'The Harbour Post'],
    ['a copyright line', '© 2021 The Harbour Post. All rights reserved.', 'The Harbour Post'],
    ['a copyright line without a name', 'All rights reserved.', undefined],
    ['a credit, which names no publisher', 'Harbour Wire contributed to this report.', undefined],
  ])('the publisher from %s', (_name, notice, publisher) => {
    expect(read(`${lead}\n${second}\n${notice}`).draft?.publisher).toBe(publisher)
  })
})
