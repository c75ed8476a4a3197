import type { Token } from '#lib/events/words/tokens'
import type { Tense } from '#lib/events/words/verbs'
import type { Span } from '#lib/model'

/** The verb or noun that names a happening. An utterance is a reporting verb: what is said may be the happening. */
export type Trigger = Span & {
  key: string
  kind: 'verb' | 'noun' | 'utterance'
  tense: Tense | null
  negated: boolean
  /** Index of its clause. */
  clause: number
  /** The verb that lays it at somebody's door: "accused". */
  attribution?: string
  /** Of minor ones, how the word stands there; of the others only the tense is known. */
  form?: 'infinitive' | 'participle' | 'present' | 'noun'
}

/** Whether a token belongs to a trigger: "fire" to "opened fire". */
export function isIn({ start, end }: Trigger, token: Token): boolean {
  return token.start >= start && token.start < end
}
