import type { Expression, Mod } from '#lib/time/expression'
import type { Rule } from '#lib/time/pattern'

/** Beginning, middle and end of a date, and dates that hold about. */
export const phaseRules: Rule[] = [
  {
    name: 'phaseOfDate',
    patterns: [
      'the? {phase} -? {date}',
      '{phase} in {date}',
      'the {phase} part|days|months|weeks|years of {date}',
    ],
    read: captures => withMod(captures.date, captures.phase),
  },
  {
    name: 'startOfDate',
    patterns: [
      'the? beginning|start|outset of {date}',
      'the first|early part of {date}',
      'the first|opening week|weeks|days|months of|in {date}',
    ],
    read: captures => withMod(captures.date, 'START'),
  },
  {
    name: 'middleOfDate',
    patterns: ['the? middle of {date}', 'midway through {date}'],
    read: captures => withMod(captures.date, 'MID'),
  },
  {
    name: 'endOfDate',
    patterns: [
      'the? end|close of {date}',
      "{date} 's end",
      'the latter|last part of {date}',
      'the last|final|closing week|weeks|days|months of|in {date}',
    ],
    read: captures => withMod(captures.date, 'END'),
  },
  {
    name: 'aboutDate',
    patterns: ['around|about|approximately|circa {date}'],
    read: (captures, place) => (place.after === "'s" ? null : withMod(captures.date, 'APPROX')),
  },
  {
    name: 'sometimeDate',
    patterns: [
      'sometime|sometime in {date}',
      'some time in? {date}',
      'one day|morning|night {date}',
    ],
    read: ({ date }) => (date?.kind === 'duration' || date?.kind === 'set' ? null : (date ?? null)),
  },
  {
    name: 'orLater',
    patterns: ['{date} or later', '{date} and beyond', '{date} onwards|onward'],
    read: captures => withMod(captures.date, 'ON_OR_AFTER'),
  },
]

function withMod(date: Expression | undefined, mod: Mod | undefined): Expression | null {
  if (!date || !mod || date.mod || date.kind === 'duration' || date.kind === 'set') return null
  return date.kind === 'reference' ? null : { ...date, mod }
}
