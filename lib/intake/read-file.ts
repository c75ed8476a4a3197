import { cleanDraft } from './clean-draft'
import { FewTroubles } from './few-troubles'
import type { Draft, InputFile, Trouble } from './reader'
import { findReader } from './readers'

/** What came out of one file: plain data, so that it can be made elsewhere and kept. */
export type FileReading = {
  format: string
  /** Whether its format may hold many articles: their ids then rest on their own words. */
  many: boolean
  drafts: Draft[]
  troubles: Trouble[]
  /** It was not read to its end, and might be another time. */
  isGivenUp?: true
}

/**
 * Reads one file by the first reader that accepts it. Rests on nothing but its arguments: neither
 * disk nor clock, and no state is shared; of the path only the ending counts. `publishers` are
 * names that the editor lists.
 */
export async function readFile(file: InputFile, publishers: string[]): Promise<FileReading> {
  const reader = findReader(file)
  const drafts: Draft[] = []
  const troubles: Trouble[] = []
  const few = new FewTroubles(trouble => troubles.push(trouble))
  const onTrouble = (trouble: Trouble) => few.add(trouble)
  try {
    for await (const draft of reader.read(file, { onTrouble, publishers })) {
      drafts.push(cleanDraft(draft))
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onTrouble({
      reason: `reading it as ${reader.format} failed (${message})`,
      remedy: 'Save it in another format.',
    })
  }
  few.end()
  return { format: reader.format, many: reader.many === true, drafts, troubles }
}
