import { phrasalVerbs } from '#lib/events/english/phrasal-verbs'
import { stemOf, type Token } from './tokens'

/** What a verb means with the word behind it, and where that word ends. */
export type Phrasal = { key: string; end: number }

/** The key of the verb that is meant, by the key of the verb and the word behind it. */
const meant = new Map(
  phrasalVerbs
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [said = '', verb = ''] = line.trim().split(': ')
      const [own = '', next = ''] = said.split(' ')
      return [`${stemOf(own)} ${next}`, stemOf(verb)]
    }),
)

/** "called off the strike" tells of an end, "called a strike" of a strike; null for a verb that means itself. */
export function readPhrasal(own: Token | undefined, next: Token | undefined): Phrasal | null {
  const key = own && next && meant.get(`${own.key} ${next.lower}`)
  return key ? { key, end: next.end } : null
}
