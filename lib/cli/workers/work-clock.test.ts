import { expect, test } from 'vitest'
import { WorkClock } from './work-clock'

function clockOf(looks: { now: number; used: number; busy: number }[]): WorkClock {
  let at = { now: 0, used: 0 }
  const clock = new WorkClock(
    () => at.used,
    () => at.now,
  )
  for (const look of looks) {
    at = look
    clock.look(look.busy)
  }
  return clock
}

test('a thread alone has had all that the process used', () => {
  expect(clockOf([{ now: 10, used: 4, busy: 1 }])).toMatchObject({ worked: 4, waited: 10 })
})

test('busy threads share what the process used', () => {
  const looks = [
    { now: 10, used: 8, busy: 2 },
    { now: 20, used: 14, busy: 1 },
  ]
  expect(clockOf(looks)).toMatchObject({ worked: 10, waited: 20 })
})

test('no thread has worked longer than time passed', () => {
  expect(clockOf([{ now: 10, used: 30, busy: 1 }])).toMatchObject({ worked: 10 })
})

test('a machine that stood still has given nothing', () => {
  expect(clockOf([{ now: 3600, used: 0.5, busy: 1 }])).toMatchObject({ worked: 0.5, waited: 3600 })
})
