import { describe, expect, test } from 'vitest'
import { parseEventLine } from '#lib/intake/event-line'
import { parseEdtf } from '#lib/time/edtf'
import { makeEvents } from './view-events'
import { makeQueries } from './view-queries'

const events = [...makeEvents(1000, 1)]
const wordsOf = (text: string) => text.split(' ').length
const share = (isIn: (event: (typeof events)[number]) => boolean) =>
  events.filter(isIn).length / events.length

describe('made-up events', () => {
  test('are the same for the same seed, and others for another', () => {
    expect([...makeEvents(1000, 1)]).toEqual(events)
    expect([...makeEvents(1000, 2)]).not.toEqual(events)
  })

  test('are event lines without a fault', () => {
    const problems: string[] = []
    const options = {
      isDate: (text: string) => parseEdtf(text) !== null,
      onProblem: ({ reason }: { reason: string }) => problems.push(reason),
    }
    const read = events.map(event => parseEventLine(JSON.parse(JSON.stringify(event)), options))
    expect(read.map(event => event?.id)).toEqual(events.map(event => event.id))
    expect(problems).toEqual([])
  })

  test('have titles, sources and excerpts of the sizes they are said to have', () => {
    for (const { title, reports } of events) {
      expect(wordsOf(title)).toBeGreaterThanOrEqual(8)
      // A person has two names.
      expect(wordsOf(title)).toBeLessThanOrEqual(15)
      expect(reports.length).toBeGreaterThanOrEqual(1)
      expect(reports.length).toBeLessThanOrEqual(5)
      for (const { excerpt } of reports) {
        const words = wordsOf(excerpt.prefix + excerpt.exact + excerpt.suffix)
        expect(words).toBeGreaterThanOrEqual(28)
        expect(words).toBeLessThanOrEqual(65)
      }
    }
  })

  test('are some of every kind, in bursts', () => {
    expect(share(({ status }) => status === 'disputed')).toBeGreaterThan(0.03)
    expect(share(({ modality }) => modality === 'planned')).toBeGreaterThan(0.03)
    expect(share(({ date }) => date === null)).toBeGreaterThan(0.005)
    const byDay = new Map<string, number>()
    for (const { date } of events) byDay.set(date ?? '', (byDay.get(date ?? '') ?? 0) + 1)
    expect(Math.max(...byDay.values())).toBeGreaterThan(10)
  })

  test('queries are the same for the same seed', () => {
    const queries = makeQueries(60, 1000, 1)
    expect(makeQueries(60, 1000, 1)).toEqual(queries)
    expect(queries.every(query => query.trim().length > 0)).toBe(true)
  })
})
