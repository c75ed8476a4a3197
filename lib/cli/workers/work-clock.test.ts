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
  expect(clockOf([{ now: 1, used: 0.4, busy: 1 }])).toMatchObject({ worked: 0.4, waited: 1 })
})

test('busy threads share what the process used', () => {
  const looks = [
    { now: 1, used: 0.8, busy: 2 },
    { now: 2, used: 1.4, busy: 1 },
  ]
  const { worked, waited } = clockOf(looks)
  expect(worked).toBeCloseTo(1)
  expect(waited).toBe(2)
})

test('no thread has worked longer than time passed', () => {
  expect(clockOf([{ now: 10, used: 30, busy: 1 }])).toMatchObject({ worked: 10 })
})

test('a machine that stood still has given nothing', () => {
  expect(clockOf([{ now: 3600, used: 0.5, busy: 1 }])).toMatchObject({ worked: 0.5, waited: 2 })
})
