import type { Source } from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { cleanLine } from './clean-draft'
import { isAgency, isSameName, nameKey, namesPublisher } from './publisher'
import type { Draft, Trouble } from './reader'

/** Publishers in the order in which they were first named. */
export class SourceList {
  private readonly byId = new Map<string, Source>()
  private readonly byName = new Map<string, Source>()

  constructor(sources: Source[]) {
    for (const source of sources) this.add(source)
  }

  /** The source of that id. */
  get(id: string): Source | undefined {
    return this.byId.get(id)
  }

  /** The source of that name, however it is spelt. */
  find(name: string): Source | undefined {
    return this.byName.get(nameKey(name))
  }

  add(source: Source): void {
    this.byId.set(source.id, source)
    const key = nameKey(source.name)
    if (!this.byName.has(key)) this.byName.set(key, source)
  }
}

/** Where a publisher's name may come from besides the article itself. */
export type Naming = {
  editor: Source | null
  /** The name that other articles of the same host give their publisher, else the host. */
  host: string | null
  folder: string
}

/**
 * The source of an article: the editor's, else the one that its text or its metadata names, else
 * its host's, else its folder's. A source that any of its texts names is named by the text.
 */
export function nameSource(
  draft: Draft,
  { editor, host, folder }: Naming,
  sources: SourceList,
  onTrouble: (trouble: Trouble) => void,
): Source {
  if (editor) return agree(draft, editor, onTrouble)
  if (draft.publisher) return keep(draft.publisher, draft.publisherIn ?? 'text', sources)
  if (host) return keep(host, 'metadata', sources)
  return keep(folder, 'folder', sources)
}

/** The editor's source of that id or name; a new one where there is none. */
export function editorSource(name: string, sources: SourceList): Source {
  return sources.get(name) ?? keep(name, 'editor', sources)
}

function agree(draft: Draft, source: Source, onTrouble: (trouble: Trouble) => void): Source {
  if (draft.publisherIn === 'metadata' && isSameName(draft.publisher ?? '', source.name)) {
    source.namedBy = 'metadata'
  } else if (namesPublisher(draft, source.name)) source.namedBy = 'text'
  else if (draft.publisher && !isAgency(draft, draft.publisher)) {
    onTrouble({
      reason: `the editor says “${source.name}”, the ${draft.publisherIn ?? 'text'} says “${draft.publisher}”`,
      remedy: 'Check which one published it.',
    })
  }
  return source
}

function keep(raw: string, namedBy: Source['namedBy'], sources: SourceList): Source {
  const name = cleanLine(raw)
  const known = sources.find(name)
  if (known) {
    if (namedBy === 'text' || known.namedBy === 'folder') known.namedBy = namedBy
    return known
  }
  const id = idOf(name)
  const source = sources.get(id) ?? { id, name, namedBy }
  sources.add(source)
  return source
}

/** `The Harbour Post` becomes `the-harbour-post`; a name in another script gets a short hash. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return id.length >= 2 ? id : `source-${shortId(name)}`
}
