import { plansAhead } from '#lib/events/english/modality'
import { stemsOf } from '#lib/events/words/tokens'

const plans = stemsOf(plansAhead)

/** "scheduled for Monday": whether the date of such a verb is that of what is planned. */
export function isPlan({ key }: { key: string }): boolean {
  return plans.has(key)
}
