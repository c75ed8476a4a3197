import { joined } from './joined'
import { findDatelineAgency } from './publication-line'
import type { Draft, Removed } from './reader'

/** What stands around an article and names its publisher; the name is the first group. */
const namings: Record<string, RegExp> = {
  'appeal to readers':
    /^(?:an? )?(?:\w+ )?(?:message|appeal|note|letter|word) from (?:the editors? of |the journalists? of )?((?:the )?\p{Lu}[^:]{1,50}?):?$/iu,
  copyright: joined(
    'iu',
    String.raw`^(?:©|\(c\)|copyright)(?: ©| \(c\))?[\s,]*(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?:by )?`,
    String.raw`(\p{Lu}[\p{L}\p{N}&'’ .-]{1,50}?)(?:[.,]? all rights.*|[.,].*)?$`,
  ),
}

const namingReasons = new Set([...Object.keys(namings), 'publisher line', 'publication line'])

/** The publisher that the notices around the text name; null if none does. */
export function findPublisher(removed: Removed[]): string | null {
  for (const { reason, text } of removed) {
    const name = namings[reason]?.exec(text)?.[1]?.trim()
    if (name && /^(?:the )?\p{Lu}/u.test(name)) return name
  }
  return null
}

/** Whether the file itself names `publisher`, in its notices, its header or its dateline. */
export function namesPublisher(draft: Draft, publisher: string): boolean {
  if (draft.publisher && isSameName(draft.publisher, publisher)) return true
  if (isAgency(draft, publisher)) return true
  return draft.removed.some(
    ({ reason, text }) => namingReasons.has(reason) && holdsName(text, publisher),
  )
}

/** Whether `name` is the agency in the dateline: others print what it wrote. */
export function isAgency(draft: Draft, name: string): boolean {
  const agency = findDatelineAgency(draft.text)
  return agency !== null && isSameName(agency, name)
}

/** `The Harbour Post` and `harbour post` are one publisher. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}

function holdsName(text: string, name: string): boolean {
  return ` ${nameKey(text)} `.includes(` ${nameKey(name)} `)
}

/** What the spellings of a name have in common. */
export function nameKey(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return (words[0] === 'the' ? words.slice(1) : words).join(' ') || name.trim()
}
