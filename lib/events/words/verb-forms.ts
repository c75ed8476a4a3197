import { happeningVerbs } from '#lib/events/english/happening-verbs'
import { irregularBases } from '#lib/events/english/irregular-verbs'
import { reportingVerbs } from '#lib/events/english/reporting'

/** A form of a verb: `arrest`, `arrests`, `arresting`, `arrested`. */
export type VerbForm = 'base' | 'present' | 'ing' | 'past'

const forms = new Map<string, VerbForm>([['born', 'past']])
const bases = new Set([...happeningVerbs, ...reportingVerbs])
for (const base of bases) {
  const stem = base.replace(/e$/, '')
  // "stop" → "stopping", and "travel" → "travelling" beside "traveling".
  const doubled = /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) ? `${base}${base.at(-1)}` : stem
  const isY = /[^aeiou]y$/.test(base)
  for (const root of [stem, doubled, base]) add(`${root}ing`, 'ing')
  for (const root of isY ? [base.replace(/y$/, 'i')] : [stem, doubled]) add(`${root}ed`, 'past')
  if (isY) add(base.replace(/y$/, 'ies'), 'present')
  else add(`${base}${/(?:[sxzo]|[cs]h)$/.test(base) ? 'es' : 's'}`, 'present')
  if (base.endsWith('ie')) add(base.replace(/ie$/, 'ying'), 'ing')
}
for (const [past, base] of irregularBases) if (bases.has(base)) add(past, 'past')
for (const base of bases) forms.set(base, 'base')

function add(form: string, name: VerbForm) {
  forms.set(form, name)
}

/** Which form of a verb that names a happening or a saying `lower` is; undefined for any other word. */
export function verbFormOf(lower: string): VerbForm | undefined {
  const form = forms.get(lower)
  if (form || !lower.includes('-')) return form
  return prefix.test(lower) ? forms.get(lower.replace(prefix, '')) : undefined
}

/** "re-open", "out-sold". */
const prefix = /^(?:re|out|over|under|co)-/
