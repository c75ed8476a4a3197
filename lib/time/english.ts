import { absoluteRules } from './english/absolute'
import { centuryRules } from './english/century'
import { clockAndPartRules } from './english/clock-and-part'
import { clockRangeRules } from './english/clock-range'
import { deicticRules } from './english/deictic'
import { durationRules } from './english/duration'
import { holidayRules } from './english/holiday'
import { namedAgoRules } from './english/named-ago'
import { nthRules } from './english/nth'
import { numericRules } from './english/numeric'
import { partOfDayRules } from './english/part-of-day'
import { phaseRules } from './english/phase'
import { quarterRules, yearAgoRules } from './english/quarter'
import { rangeRules } from './english/range'
import { referenceRules } from './english/reference'
import { seasonRules } from './english/season'
import { setRules } from './english/set'
import { shiftFromDateRules, shiftRules } from './english/shift'
import { unitRules } from './english/unit'
import { weekdayRules } from './english/weekday'
import type { Rule } from './pattern'

/** Wordings of a plain date. The longest match wins, of equals the rule that stands first. */
export const dateRules: Rule[] = [
  ...numericRules,
  ...rangeRules,
  ...absoluteRules,
  ...holidayRules,
  ...quarterRules,
  ...seasonRules,
  ...centuryRules,
  ...weekdayRules,
  ...deicticRules,
  ...unitRules,
]

/** Wordings that say something of a date or stand without one; `{date}` is any of the above. */
export const phraseRules: Rule[] = [
  ...clockRangeRules,
  ...clockAndPartRules,
  ...partOfDayRules,
  ...nthRules,
  ...phaseRules,
  ...yearAgoRules,
  ...namedAgoRules,
  ...shiftFromDateRules,
  ...shiftRules,
  ...setRules,
  ...referenceRules,
  ...durationRules,
]
