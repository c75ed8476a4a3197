import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { NewsEvent } from '#lib/model'
import { readCase } from './read-case'

const here = dirname(fileURLToPath(import.meta.url))
const data = await readCase(join(here, '..', '..', 'data'))
const ferry = await readCase(join(here, 'ferry'))
const strike = await readCase(join(here, 'strike'))
const comet = await readCase(join(here, 'comet'))
const referee = await readCase(join(here, 'referee'))

type Row = {
  /** Words that stand in the excerpts of the event. */
  words: string[]
  date: string | null
  status: NewsEvent['status']
  time?: string
  /** Every date that a report gives it. */
  dates?: (string | null)[]
}

/** The event whose reports hold each of `words` in an excerpt. */
function findEvent(events: NewsEvent[], words: string[]): NewsEvent | undefined {
  return events.find(({ reports }) =>
    words.every(word =>
      reports.some(({ excerpt, claim }) => `${excerpt.exact} ${claim}`.includes(word)),
    ),
  )
}

function expectRow(events: NewsEvent[], { words, date, status, time, dates }: Row) {
  const event = findEvent(events, words)
  expect(event, `an event with ${words.join(' and ')}`).toBeDefined()
  expect(event?.date).toBe(date)
  expect(event?.status).toBe(status)
  if (time) expect(event?.time).toBe(time)
  if (dates) expect(event?.reports.map(report => report.date).sort()).toEqual(dates)
}

// What a careful reader finds in the two articles in data/.
test.each<Row>([
  {
    words: ['suspected deadly chemical attack', 'On April 9'],
    date: '2018-04-09',
    status: 'disputed',
    dates: ['2018-04-07', '2018-04-09'],
  },
  { words: ['tweeted Wednesday', 'On April 11'], date: '2018-04-11', status: 'agreed' },
  { words: ['to work together'], date: '2018-04-11', status: 'single' },
  {
    words: ['We do not participate', 'Moscow does not participate'],
    date: '2018-04-11',
    status: 'agreed',
    time: 'NI',
  },
  { words: ['no decisions had been made'], date: '2018-04-11', status: 'single' },
  { words: ['Could be very soon'], date: '2018-04-12', status: 'single', time: 'MO' },
  { words: ['closely following Syria-related'], date: '2018-04-12', status: 'agreed' },
  { words: ['does not have any phone calls'], date: '2018-04-12', status: 'single' },
])('data: $words', row => expectRow(data.events, row))

test('data: nothing else, and no event from the appeal or the credit', () => {
  expect(data.events).toHaveLength(8)
})

test('data: the missing publication date is inferred from its twins, with the words', () => {
  const published = data.outcome.publications['000_bf20ea03e6038dc9']
  expect(published).toMatchObject({ value: '2018-04-12', basis: 'inferred' })
  expect(published?.because).toContain('“Wednesday”')
  expect(published?.because).toContain('Sputnik')
})

test.each([
  [ferry, 'mail-recorder', '2021-03-05'],
  // One weekday with a twin says that it appeared within the week.
  [referee, 'terrace-fine', '2023-10-19/2023-10-25'],
])('an undated article takes its date from dated twins', ({ outcome }, file, day) => {
  expect(outcome.publications[file]).toMatchObject({ value: day, basis: 'inferred' })
})

test('an undated article without twins stays undated', () => {
  expect(strike.outcome.publications['examiner-column']).toBeNull()
})

test('a wire copy is one voice', () => {
  const collision = findEvent(ferry.events, ['collided', 'Three people were killed'])
  expect(collision?.date).toBe('2021-03-03')
  expect(collision?.status).not.toBe('single')
  expect(collision?.reports.filter(({ copyOf }) => copyOf)).toHaveLength(1)
})

test('a toll that grows with publication is an update, not a dispute', () => {
  const collision = findEvent(ferry.events, ['collided', 'Three people were killed'])
  expect(collision?.differences.filter(({ of }) => of === 'people killed')).toEqual([])
})

test('two collisions a week apart stay apart', () => {
  const first = findEvent(ferry.events, ['collided', 'Three people were killed'])
  expect(first?.reports.some(({ date }) => date === '2021-03-10')).toBe(false)
})

test('a dispute over a date shows both', () => {
  const announcement = findEvent(strike.events, ['On 10 September', '12 September'])
  expect(announcement).toMatchObject({ date: '2019-09-12', status: 'disputed' })
  expect(announcement?.differences[0]?.values.map(({ value }) => value)).toEqual([
    '2019-09-12',
    '2019-09-10',
  ])
})

test('a dispute over a figure shows both', () => {
  const march = findEvent(strike.events, ['1,500 people marched', '4,000 of us'])
  expect(march).toMatchObject({ date: '2019-09-28', status: 'disputed' })
  expect(march?.differences).toMatchObject([{ kind: 'figure', of: 'people' }])
})

test.each([
  [strike, ['furnace'], '2018-06'],
  [comet, ['discovered'], '2009-08'],
])('a month stays a month', ({ events }, words, month) => {
  expect(events.filter(event => event.date === month && findEvent([event], words))).not.toEqual([])
})

test.each([
  [referee, ['sentenced'], '2023-12-08'],
  [ferry, ['inquiry', 'open'], '2021-04-14'],
  [comet, ['gates'], '2022-05-21'],
])('what lies ahead is planned', ({ events }, words, date) => {
  const event = events.find(one => one.date === date && findEvent([one], words))
  expect(event?.modality).toBe('planned')
})

test('Monday night in Greenwich and Tuesday morning in New Zealand are one landing, not in dispute', () => {
  const landing = findEvent(comet.events, ['landed on a comet', 'landed on comet Osei-Lindqvist'])
  expect(landing).toMatchObject({ date: '2022-05-16', status: 'agreed' })
})

test('what a source denies is shown as denied', () => {
  expect(findEvent(ferry.events, ['denied a claim'])?.modality).toBe('denied')
})
