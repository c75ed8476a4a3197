import { basename, dirname, resolve } from 'node:path'
import type { Article, Problem, Source } from '#lib/model'
import { toOriginal } from './address'
import { Duplicates } from './duplicates'
import { findFiles } from './find-files'
import type { FoundDraft } from './found-draft'
import type { HostNames } from './host-names'
import { editorSource, nameSource, SourceList } from './name-source'
import { type IsDate, isPlainDate } from './publication-field'
import { type ReadOne, readDrafts } from './read-drafts'
import { readFile } from './read-file'
import type { Removed, Trouble } from './reader'
import { RepeatedText } from './repeated-text'
import { findSidecars, readSidecar } from './sidecar'
import { type EditorNotes, type Note, noteFor, readEditorNotes, reportUnusedNotes } from './sources'
import { Spool } from './spool'

/** An article with its publisher, and what was taken out of its text. */
export type Reading = { article: Article; source: Source; removed: Removed[] }

export type ReadOptions = {
  onProblem: (problem: Problem) => void
  /** Which dates in sources.json are taken; days, months, years and intervals if left out. */
  isDate?: IsDate
  /** Called before each file with how many there are. */
  onFile?: (path: string, index: number, count: number) => void
  /** Reads one file; here and now if left out. */
  readFile?: ReadOne
}

/**
 * The articles below `folder`, in the order of their paths, one at a time. What cannot be read is a
 * problem and the next follows. Throws where there is no such folder.
 */
export async function* readArticles(
  folder: string,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<Article> {
  for await (const { article } of readFolder(folder, { onProblem })) yield article
}

/** As `readArticles`, with publishers and what was removed. Sources are complete from the first. */
export async function* readFolder(folder: string, options: ReadOptions): AsyncGenerator<Reading> {
  const { onProblem, isDate = isPlainDate } = options
  const { files, sidecars } = findSidecars(await findFiles(folder, onProblem))
  const notes = readEditorNotes(folder, onProblem, isDate)
  reportUnusedNotes(notes, files, onProblem)
  const spool = new Spool<FoundDraft>()
  try {
    const publishers = notes.sources.map(({ name }) => name)
    const hosts = await readDrafts(folder, files, { readFile, ...options, publishers, spool })
    const noteBeside = remember(note => readSidecar(folder, note, isDate, onProblem))
    const noteOf = (path: string): Note => ({
      ...noteFor(path, notes),
      ...sidecarOf(path, sidecars, noteBeside),
    })
    yield* finish(folder, { spool, hosts, notes, noteOf, onProblem })
  } finally {
    spool.close()
  }
}

type FinishOptions = {
  spool: Spool<FoundDraft>
  hosts: HostNames
  notes: EditorNotes
  noteOf: (path: string) => Note
  onProblem: (problem: Problem) => void
}

type Named = { source: Source; isNamed: boolean }

/** Names every publisher first, then takes out what repeats and what was there before. */
async function* finish(folder: string, options: FinishOptions): AsyncGenerator<Reading> {
  const { spool, noteOf, onProblem } = options
  const named: Named[] = []
  const repeated = new RepeatedText()
  const unnamed: string[] = []
  const namer = startNaming(folder, options)
  for await (const found of spool.values()) {
    const name = namer(found)
    named.push(name)
    repeated.add(name.source.id, found.draft.text)
    if (!name.isNamed) unnamed.push(found.path)
  }
  reportUnnamed([...new Set(unnamed)], onProblem)
  const duplicates = new Duplicates()
  const ids = new Set<string>()
  let index = 0
  for await (const found of spool.values()) {
    const { source, isNamed } = named[index++] ?? namer(found)
    const { text, removed } = repeated.strip(source.id, found.draft.text)
    const article = toArticle(
      { ...found, draft: { ...found.draft, text } },
      source,
      noteOf(found.path),
    )
    const { twin, doubt } = duplicates.find(article, isNamed)
    const trouble = twin ?? doubt ?? (ids.has(article.id) ? sameId : null)
    if (trouble) onProblem({ file: found.path, step: 'read', ...trouble })
    if (twin || ids.has(article.id)) continue
    ids.add(article.id)
    yield { article, source, removed: [...found.draft.removed, ...removed] }
  }
}

const sameId: Trouble = { reason: 'an article in it was there before: counted once' }

/** Finds the source of each article; what the editor and a text disagree on is told. */
function startNaming(
  folder: string,
  { hosts, notes, noteOf, onProblem }: FinishOptions,
): (found: FoundDraft) => Named {
  const sources = new SourceList(notes.sources)
  return ({ path, draft }) => {
    const note = noteOf(path)
    const editor = note.publisher
      ? editorSource(note.publisher, sources)
      : note.source === undefined
        ? null
        : (sources.get(note.source) ?? null)
    const parent = dirname(path)
    const isRoot = parent === '.' || parent === 'articles'
    const place = isRoot ? basename(resolve(folder)) || 'articles' : folderName(parent)
    const host = hosts.nameOf(note.url ?? draft.url)
    const onTrouble = (trouble: Trouble) => onProblem({ file: path, step: 'read', ...trouble })
    const source = nameSource(draft, { editor, host, folder: place }, sources, onTrouble)
    return { source, isNamed: !(isRoot && source.namedBy === 'folder') }
  }
}

/** An archive is a folder too, without its ending. */
function folderName(path: string): string {
  return basename(path).replace(/(?:\.(?:zip|wacz|warc|gz))+$/i, '') || basename(path)
}

function toArticle({ path, id, draft }: FoundDraft, source: Source, note: Note): Article {
  const { modified, authors, language, place, origins } = draft
  const address = note.url ?? draft.url
  return {
    id,
    source: source.id,
    title: note.title ?? draft.title,
    ...(address && { url: toOriginal(address) }),
    file: path,
    published: note.published ?? draft.published,
    ...(modified && { modified }),
    ...(authors && { authors }),
    ...(language && { language }),
    ...(place && { place }),
    ...(origins && { origins }),
    text: draft.text,
  }
}

/** What the note beside a file says; a note beside an archive holds for all that is in it. */
function sidecarOf(
  path: string,
  sidecars: Map<string, string>,
  read: (note: string) => Note,
): Note {
  if (sidecars.size === 0) return {}
  for (let at = path; at && at !== '.'; at = dirname(at)) {
    const note = sidecars.get(at) ?? sidecars.get(`${at}.gz`)
    if (note) return read(note)
  }
  return {}
}

/** Reads each note once, however many articles it is about. */
function remember(read: (note: string) => Note): (note: string) => Note {
  const known = new Map<string, Note>()
  return path => {
    const note = known.get(path) ?? read(path)
    known.set(path, note)
    return note
  }
}

/** One problem for all files without a publisher: a folder may have nothing else. */
function reportUnnamed([file, ...others]: string[], onProblem: (problem: Problem) => void): void {
  if (file === undefined) return
  const rest = others.length === 0 ? '' : `, nor for ${others.length} more`
  onProblem({
    file,
    step: 'read',
    reason: `no publisher is named for it${rest}: the folder’s name stands in`,
    remedy: 'Name it in sources.json, or put its articles in a folder with its name.',
  })
}
