import { describe, expect, test } from 'vitest'
import { parsePublicationLine } from './publication-line'

describe('a publication line', () => {
  test.each<[string, string | undefined]>([
    ['3 May 2021', undefined],
    ['PORT ROWE, 3 May 2021.', undefined],
    ['(3 May 2021)', undefined],
    ['May 3, 2021, Port Rowe', undefined],
    ['Monday 3 May 2021 | Ships and harbours', undefined],
    ['By Ann Low on May 3, 2021', undefined],
    ['Published: 3 May 2021', undefined],
    ['Published on 3 May 2021.', undefined],
    ['Published 3 May 2021, 10:15 GMT', '10:15+00:00'],
    ['Published May 3, 2021 5:30 PM ET by Ann Low', '17:30'],
    ['Monday 3 May 2021 | Updated 17:30 GMT', '17:30+00:00'],
    ['Published 3 May 2021 09:15 | Updated 17:30', '09:15'],
    ['Published 3 May 2021 | Updated 4 May 2021 17:30', undefined],
    ['Published 3 May 2021 | Reading time: 3 minutes', undefined],
    ['Posted on May 3, 2021 by admin in News', undefined],
    ['Posted by Ann Low on May 3, 2021', undefined],
    ['Issued by the harbour board on 3 May 2021', undefined],
    ['For immediate release: 3 May 2021', undefined],
    ['Date of publication: 3 May 2021', undefined],
    ['Updated 3 May 2021: adds a word from the mayor', undefined],
    ['Updated 3 May 2021 (corrects the name of the ferry in the third paragraph)', undefined],
  ])('%s', (line, time) => {
    expect(parse(line)?.published).toEqual({
      value: '2021-05-03',
      ...(time && { time }),
      basis: 'stated',
      because: `in the first line: “${line}”`,
    })
  })
})

describe('prose with a date is none', () => {
  test.each([
    'Released on 3 May 2021, the report blames the operator.',
    'Released on 3 May 2021, the report blames the operator',
    'Released from prison on 3 May 2021',
    'Issued on 3 May 2021, the warning covers three counties.',
    'Issued 3 May 2021 – the warning covers three counties.',
    'Published data showed a loss on 3 May 2021.',
    'Updated plans were shown on 3 May 2021',
    'On May 3, 2021, he died.',
    'On May 3, 2021, he died',
    'On May 3, 2021, Ann Low Died',
    'May 3, 2021, was cold.',
    '3 May 2021. The ferry sank.',
    '3 May 2021 – he died.',
    'The port closed on 3 May 2021',
  ])('%s', line => expect(parse(line)).toBeNull())
})

function parse(line: string) {
  return parsePublicationLine(line, 'in the first line', () => {})
}
