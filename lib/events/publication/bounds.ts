import type { DatedArticle, Timex } from '#lib/model'
import { type Day, firstDay, formatDay, parseEdtf } from '#lib/time/edtf'
import { dateInWords } from '#lib/time/edtf-words'
import { dayNear } from './dateline-day'

/** Days between which an article must have been published, both included, and why, in words. */
export type Bounds = { from: Day; to: Day; because: string[] }

const looksAhead =
  /\b(?:will|shall|(?:is|are|now) (?:due|set|scheduled|expected|planned)|scheduled for|planned for)\b/i
/** What was to come at some time, or may come: it bounds nothing. */
const wasToCome = /\b(?:would|if|(?:was|were|been|had) (?:due|set|scheduled|expected|planned))\b/i
const looksBack = /\b(?:was|were|had|did|\p{L}{3,}ed)\b/iu
/** "on 3 May", "on Monday 9 April": other words make a date the end or the matter of something. */
const onThatDay = /\bon\s+(?:\p{Lu}\p{Ll}+,?\s+)?$/u
/** With these a past form may stand beside a day that is to come, or that something only lasts to. */
const unclear =
  /\b(?:until|till|by|since|before|after|from|between|not|vote|(?:announc|order|call|schedul|plan|propos|promis|agree|expect|hop)\w+)\b/i
const reach = 60

/**
 * What the days bound that the text names itself: a text that tells of what happened on a day was
 * published then or later, one that says what will happen, then or before. A day without a year counts
 * in the year that brings it near to one of `known`.
 */
export function findBounds({ text, timexes }: DatedArticle, known: Day[]): Bounds {
  const bounds: Bounds = {
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
    because: [],
  }
  let first: string | null = null
  let last: string | null = null
  for (const timex of timexes) {
    const day = dayNamed(timex, known)
    const sense = day === null ? null : senseOf(text, timex)
    if (day === null || sense === null) continue
    if (sense === 'past' && day > bounds.from) {
      bounds.from = day
      first = `it tells of what was on ${inWords(day)} (“${quote(text, timex)}”)`
    } else if (sense === 'ahead' && day < bounds.to) {
      bounds.to = day
      last = `it looks ahead to ${inWords(day)} (“${quote(text, timex)}”)`
    }
  }
  bounds.because = [first, last].filter(words => words !== null)
  return bounds
}

/** The day of a date that is written out, with its year or without; null for any other expression. */
function dayNamed({ anchor, edtf, value, text }: Timex, known: Day[]): Day | null {
  if (edtf !== undefined) {
    const isDay = anchor === 'none' && parseEdtf(edtf)?.precision === 'day'
    return isDay ? firstDay(edtf) : null
  }
  return /^XXXX-\d\d-\d\d$/.test(value) ? dayNear(value, known, weekdayIn(text)) : null
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekdayIn(words: string): number | null {
  const name = /\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(words)?.[1]?.toLowerCase()
  return name ? weekdays.indexOf(name) + 1 : null
}

/** Whether the words shortly before a date tell it as past or as to come; null where they say neither or both. */
function senseOf(text: string, { start }: Timex): 'past' | 'ahead' | null {
  const words =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  if (wasToCome.test(words)) return null
  if (looksAhead.test(words)) return 'ahead'
  const isPast = looksBack.test(words) && onThatDay.test(words) && !unclear.test(words)
  return isPast ? 'past' : null
}

function inWords(day: Day): string {
  return dateInWords(formatDay(day), 'long')
}

function quote(text: string, { start, end }: Timex): string {
  const words =
    text
      .slice(Math.max(0, start - reach), end)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  const isCut = words.length === end - Math.max(0, start - reach) && start > reach
  return (isCut ? words.slice(words.indexOf(' ') + 1) : words).trim()
}
