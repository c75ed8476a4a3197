import { shortId } from '#lib/text/short-id'
import type { FileReading } from './read-file'
import type { Draft } from './reader'

/** An article with the file that it was found in, before anything is known of the others. */
export type FoundDraft = { path: string; id: string; draft: Draft }

/**
 * The articles of a file with their ids. A file that is one article gives it the id of its bytes;
 * where there are many, each has that of its address or its words, so that it stays when others
 * are added.
 */
export function toFoundDrafts(path: string, id: string, reading: FileReading): FoundDraft[] {
  return reading.drafts.map(draft => ({
    path,
    id: reading.many ? shortId(draft.url ?? `${draft.title}\n${draft.text}`) : id,
    draft,
  }))
}
