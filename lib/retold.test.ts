import { expect, test } from 'vitest'
import type { Article, NewsEvent } from './model'
import { findEvents } from './timeline'

/** Articles of one source each, `day: text`. Fiction. */
function tell(lines: string[]): Article[] {
  return lines.map((line, index): Article => {
    const [day = '', text = ''] = line.split(/: (.*)/s)
    const published = { value: day, basis: 'stated' as const, because: '' }
    return { id: `a${index}`, source: `s${index}`, title: '', published, text }
  })
}

/** Of the events whose claims hold `word`, the articles that report each. */
function reportsOf(events: NewsEvent[], word: string): string[] {
  return events
    .filter(({ reports }) => reports.some(({ claim }) => claim.includes(word)))
    .map(({ reports }) =>
      reports
        .map(({ article }) => article)
        .sort()
        .join(' '),
    )
    .sort()
}

const sinking =
  '2021-03-04: The ferry Aurora sank off Brenholm on Wednesday in heavy fog. Divers searched the hold of the ferry for the crew. The harbour was closed.'
const trial = (recall: string) =>
  `2022-11-09: A judge in Sorrel heard the pilot Jonas Falk on Tuesday about his licence and his pension. ` +
  `${recall} The lawyers of the pilot asked for more time, and the judge refused.`
const festival =
  '2022-11-09: The choirs of Westvale sang on Tuesday before a full hall. The mayor praised the conductor and her soloists.'

test.each<[string, string[], string[]]>([
  [
    'what a later story recalls of its day',
    [sinking, trial('The ferry Aurora sank off Brenholm on 3 March 2021.')],
    ['a0 a1'],
  ],
  [
    'of its month',
    [sinking, trial('The ferry Aurora sank off Brenholm in March 2021.')],
    ['a0 a1'],
  ],
  [
    'in each of several stories',
    [
      sinking,
      trial('The ferry Aurora sank off Brenholm on 3 March 2021.'),
      `${festival} The ferry Aurora sank off Brenholm on 3 March 2021.`,
    ],
    ['a0 a1 a2'],
  ],
  [
    'not another ferry',
    [sinking, trial('The tanker Corvina sank near Lisk on 3 March 2021.')],
    ['a0', 'a1'],
  ],
  [
    'not another who sank in the same place on the same day',
    [sinking, trial('The tanker Corvina sank off Brenholm on 3 March 2021.')],
    ['a0', 'a1'],
  ],
  [
    'not another day',
    [sinking, trial('The ferry Aurora sank off Brenholm on 19 March 2021.')],
    ['a0', 'a1'],
  ],
  [
    'not a month that may mean either of two days',
    [
      sinking,
      '2021-03-24: The ferry Aurora sank off Brenholm on Tuesday, a year of repairs undone. Tugs towed her to a wharf in Lisk.',
      trial('The ferry Aurora sank off Brenholm in March 2021.'),
    ],
    ['a0', 'a1', 'a2'],
  ],
])('told once across stories: %s', (_, lines, reports) => {
  const articles = tell(lines)
  const { events } = findEvents(articles)
  expect(reportsOf(events, 'sank')).toEqual(reports)
  expect(findEvents(articles.toReversed()).events).toEqual(events)
})

const recalled = tell([sinking, trial('The ferry Aurora sank off Brenholm on 3 March 2021.')])

test.each([
  'On 3 May 2021 Ida Brandt died in Brenholm.',
  'On 3 May 2021 Ida Brandt, a painter, died at her house in Brenholm.',
])('two deaths in one town on one day are two: %s', recall => {
  const { events } = findEvents(
    tell([
      '2021-05-04: Jonas Falk died in Brenholm on Monday. The pilot was ninety. Flags were lowered.',
      `${festival} ${recall}`,
    ]),
  )
  expect(reportsOf(events, 'died')).toEqual(['a0', 'a1'])
})

test('what one story tells and another denies is disputed', () => {
  const denial = 'The ferry Aurora did not sink off Brenholm on 3 March 2021.'
  const { events } = findEvents(tell([sinking, trial(denial)]))
  const event = events.find(({ reports }) => reports.length === 2)
  expect(event).toMatchObject({ date: '2021-03-03', status: 'disputed' })
  expect(event?.differences.map(({ kind }) => kind)).toEqual(['denial'])
})

test('a finer date and another voice make it heavier', () => {
  const inMarch = trial('The ferry Aurora sank off Brenholm in March 2021.')
  const weightIn = (lines: string[]) =>
    findEvents(tell(lines)).events.find(({ title }) => title.includes('sank'))?.weight ?? 0
  expect(weightIn([sinking, inMarch])).toBeGreaterThan(2 * weightIn([sinking]))
})

test('it stands in the story in which it was news, agreed and explained', () => {
  const { events } = findEvents(recalled)
  const event = events.find(({ reports }) => reports.length === 2)
  const own = events.filter(({ reports }) => reports.every(({ article }) => article === 'a0'))
  expect(event?.story).toBe(own[0]?.story)
  expect(event).toMatchObject({ date: '2021-03-03', status: 'agreed' })
  expect(event?.because[0]).toContain('ferry Aurora sank off Brenholm')
})

test('an event keeps its id when a later story recalls it, and when that goes', () => {
  const alone = findEvents(recalled.slice(0, 1))
  const id = alone.events.find(({ title }) => title.includes('sank'))?.id
  const both = findEvents(recalled, undefined, alone.published)
  expect(both.events.find(({ reports }) => reports.length === 2)?.id).toBe(id)
  const again = findEvents(recalled.slice(0, 1), undefined, both.published)
  expect(again.events.find(({ title }) => title.includes('sank'))?.id).toBe(id)
})
