import type { Modality } from '#lib/model'
import type { Dating, EventEntry } from './entries'
import { timeInWords } from './time-of-day'
import { choiceInWords } from './words'

/**
 * What to say beside an event's sources: `alarm` where they conflict, `modality` where a mark of the
 * map stands for it.
 */
export type StatusWord = { words: string; alarm?: boolean; modality?: Modality }

/** How sure the event is and how its date is known, most important first. */
export function statusWords(entry: EventEntry, dating: Dating | null): StatusWord[] {
  const { modality, status, voices } = entry
  const told = modalityInWords(modality, dating?.title ?? entry.title)
  const basis = dating?.basis && basisWords[dating.basis]
  const words: (StatusWord | false | '' | null | undefined)[] = [
    told !== null && { words: told, modality },
    status === 'disputed' && { words: disputeInWords(entry), alarm: true },
    status === 'agreed' && { words: 'agreed' },
    entry.twoAccounts && { words: 'one source, two accounts' },
    entry.updated && { words: 'figures brought up to date' },
    voices === 1 && { words: `one wire report, carried by ${entry.sources.length}` },
    dating?.time && { words: timeInWords(dating.time, dating.early) },
    basis && { words: basis },
    dating && isToldTwice(entry) && { words: alsoUnder(entry, dating) },
    entry.undated && { words: `no date: ${entry.undated}` },
  ]
  return words.flatMap(word => word || [])
}

/**
 * Whether it is told as something that happened; null where it is. That something did not happen may
 * be the paper's own word: it is "denied" only where the `title` speaks of a denial.
 */
export function modalityInWords(modality: Modality, title: string): string | null {
  if (modality === 'planned') return 'planned'
  if (modality === 'hypothetical') return 'possible, not certain'
  if (modality === 'denied') return denial.test(title) ? 'denied' : 'said not to have happened'
  return null
}

const denial = /\b(?:den(?:y|ies|ied|ying)|denials?)\b/i

const basisWords: Record<string, string | undefined> = {
  context: 'date from context',
  inferred: 'date inferred',
  publication: 'dated by publication',
}

/** Whether one voice alone gives the accounts of an event. */
export function isOneVoice({ voices, sources }: Pick<EventEntry, 'voices' | 'sources'>): boolean {
  return (voices ?? sources.length) === 1
}

/**
 * Who parts over what, of an event in dispute: "sources differ: 7 or 9 April", "sources differ on the
 * figures", "one source, two accounts: 7 or 9 April, and of the figures".
 */
export function disputeInWords(entry: EventEntry): string {
  const who = isOneVoice(entry) ? 'one source, two accounts' : 'sources differ'
  return who + pointsInWords(entry)
}

/** What follows "sources differ": the dates, then the points beside the date; '' where nothing says. */
export function pointsInWords(entry: EventEntry): string {
  const { disputedDates } = entry
  const rest = conflictsInWords(entry)
  if (!disputedDates) return rest && ` ${rest}`
  return `: ${choiceInWords(disputedDates)}${rest && `, and ${rest}`}`
}

/** "on the figures and whether it happened"; "of the figures" where one voice alone tells of it. */
export function conflictsInWords(entry: EventEntry): string {
  const points = (entry.conflicts ?? []).map(kind => conflictWords[kind] ?? kind).join(' and ')
  return points && `${isOneVoice(entry) ? 'of' : 'on'} ${points}`
}

const conflictWords: Record<string, string | undefined> = {
  weekday: 'the weekday',
  figure: 'the figures',
  denial: 'whether it happened',
}

/** Under several dates without a dispute: a day and its month. */
function isToldTwice({ datings, disputedDates }: EventEntry): boolean {
  return datings.length > 1 && !disputedDates
}

function alsoUnder({ datings }: EventEntry, dating: Dating): string {
  const others = datings.flatMap(({ date }) => (date === dating.date ? [] : [date]))
  return `also under ${choiceInWords(others).replace(' or ', ' and ')}`
}
