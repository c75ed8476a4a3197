import { archives } from './hostile/archives'
import { documents, mails } from './hostile/documents'
import type { HostileFile } from './hostile/hostile-file'
import { pages, trees } from './hostile/markup'
import { fields, tables, texts } from './hostile/texts'

export type { HostileFile } from './hostile/hostile-file'

/** A file for each kind of attack; the same ones every time. */
export function makeHostileFiles(): HostileFile[] {
  return [
    ...archives(),
    ...trees(),
    ...tables(),
    ...documents(),
    ...mails(),
    ...texts(),
    ...pages(),
    ...fields(),
  ]
}
