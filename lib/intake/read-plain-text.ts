import { plainText } from './plain-text'
import type { Draft, Trouble } from './reader'

/** For tests: what the plain text reader makes of a file, and what it tells of it. */
export function readPlainText(content: string | Uint8Array): {
  draft: Draft | undefined
  troubles: Trouble[]
} {
  const troubles: Trouble[] = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const drafts = plainText.read(
    { path: 'ferry.txt', bytes },
    {
      onTrouble: trouble => troubles.push(trouble),
      publishers: ['The Harbour Post'],
    },
  )
  return { draft: Symbol.iterator in drafts ? [...drafts][0] : undefined, troubles }
}
