import { describe, expect, test } from 'vitest'
import { dayOf } from '#lib/time/edtf'
import { findTicks } from './ticks'

const april = (day: number, hour = 0) => dayOf(2018, 4, 1) + day - 1 + hour / 24
const labels = (from: number, to: number, width: number) =>
  findTicks({ from, to }, { from, to }, width)
    .map(tick => tick.label)
    .filter(Boolean)

describe('findTicks', () => {
  test.each([
    [
      'six days on a desk',
      april(7),
      april(13),
      1240,
      'Sat 7 April 2018|Sun 8|Mon 9|Tue 10|Wed 11|Thu 12',
    ],
    ['six days on a phone', april(7), april(13), 360, '7 Apr|Sun 8|Mon 9|Tue 10|Wed 11|Thu 12'],
    ['three weeks on a phone', april(7), april(17), 360, '7 Apr|8|9|10|11|12|13|14|15|16'],
    ['a month begins', april(29), april(32), 720, 'Sun 29 April 2018|Mon 30|Tue 1 May'],
    [
      'a day in hours',
      april(11),
      april(12),
      600,
      '11 Apr|03:00|06:00|09:00|12:00|15:00|18:00|21:00',
    ],
    ['from the middle of a day', april(11, 7), april(11, 19), 440, '11 Apr|09:00|12:00|15:00'],
    ['weeks', april(2), april(44), 500, '2 April 2018|9 April|16 April|23 April|30 April|7 May'],
    [
      'months',
      dayOf(2018, 1, 1),
      dayOf(2019, 7, 1),
      1240,
      'Jan 2018|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|2019|Feb|Mar|Apr|May|Jun',
    ],
    ['quarters', dayOf(2018, 1, 1), dayOf(2020, 1, 1), 420, '2018|Apr|Jul|Oct|2019|Apr|Jul|Oct'],
    [
      'decades',
      dayOf(1920, 1, 1),
      dayOf(2020, 1, 1),
      800,
      '1920|1930|1940|1950|1960|1970|1980|1990|2000|2010',
    ],
    [
      'before our era',
      dayOf(-300, 1, 1),
      dayOf(1, 1, 1),
      400,
      '301 BC|251 BC|201 BC|151 BC|101 BC|51 BC|1 BC',
    ],
  ])('%s', (_, from, to, width, expected) => {
    expect(labels(from, to, width).join('|')).toBe(expected)
  })

  test('no two labels touch at any zoom', () => {
    for (let span = 2 / 24; span < 300000; span *= 1.37) {
      for (const width of [300, 720, 1400]) {
        const view = { from: april(10, 5), to: april(10, 5) + span }
        const reach = { from: view.from - span / 2, to: view.to + span / 2 }
        const ticks = findTicks(view, reach, width).filter(tick => tick.label)
        expect(ticks.length).toBeGreaterThan(1)
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1]
          if (!before) continue
          const room = ((tick.at - before.at) / span) * width
          expect(room, `${before.label} | ${tick.label}`).toBeGreaterThan(before.label.length * 4)
        }
      }
    }
  })
})
