import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Article, Problem, Source } from '#lib/model'
import { shortId } from '#lib/text/short-id'
import { reasonOf } from './file-error'
import { findFiles } from './find-files'
import { nameSource, type SourceList } from './name-source'
import type { IsDate } from './publication-field'
import type { Draft, InputFile, Removed, Trouble } from './reader'
import { findReader } from './readers'
import { type EditorNotes, noteFor, readEditorNotes, reportUnusedNotes } from './sources'

/** No article is as large; reading on would only fill the memory. */
const largestFile = 5_000_000

/** An article with its publisher, and what was taken out of its text. */
export type Reading = { article: Article; source: Source; removed: Removed[] }

export type ReadOptions = {
  onProblem: (problem: Problem) => void
  /** Which dates in sources.json are taken; days, months, years and intervals if left out. */
  isDate?: IsDate
  /** Called before each file with how many there are. */
  onFile?: (path: string, index: number, count: number) => void
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

/** As `readArticles`, with publishers and what was removed. Sources are complete after the last. */
export async function* readFolder(
  folder: string,
  { onProblem, isDate, onFile }: ReadOptions,
): AsyncGenerator<Reading> {
  const files = await findFiles(folder, onProblem)
  const notes = readEditorNotes(folder, onProblem, isDate)
  reportUnusedNotes(notes, files, onProblem)
  const sources: SourceList = new Map(notes.sources.map(source => [source.id, source]))
  const fileOf = new Map<string, string>()
  const unnamed: string[] = []
  for (const [index, path] of files.entries()) {
    onFile?.(path, index, files.length)
    const onTrouble = (trouble: Trouble) => onProblem({ file: path, step: 'read', ...trouble })
    const file = await readInput(folder, path, onTrouble)
    if (!file) continue
    const id = shortId(file.bytes)
    const twin = fileOf.get(id)
    if (twin) {
      onTrouble({
        reason: `it is the same as ${twin}, byte for byte: counted once`,
        remedy: 'Delete one.',
      })
      continue
    }
    fileOf.set(id, path)
    yield* readDrafts(file, id, { folder, notes, sources, unnamed, onTrouble })
  }
  reportUnnamed(unnamed, onProblem)
}

async function readInput(
  folder: string,
  path: string,
  onTrouble: (trouble: Trouble) => void,
): Promise<InputFile | null> {
  try {
    const { size } = await stat(join(folder, path))
    if (size > largestFile) {
      onTrouble({
        reason: `the file has ${Math.ceil(size / 1e6)} MB; more than ${largestFile / 1e6} MB is no article`,
        remedy: 'Split it into one file an article.',
      })
      return null
    }
    if (size === 0) {
      onTrouble({ reason: 'the file is empty', remedy: 'Save it again, or delete it.' })
      return null
    }
    return { path, bytes: await readFile(join(folder, path)) }
  } catch (error) {
    onTrouble(reasonOf(error))
    return null
  }
}

type Context = {
  folder: string
  notes: EditorNotes
  sources: SourceList
  /** Files whose publisher is nowhere named. */
  unnamed: string[]
  onTrouble: (trouble: Trouble) => void
}

async function* readDrafts(file: InputFile, id: string, context: Context): AsyncGenerator<Reading> {
  const reader = findReader(file)
  let count = 0
  try {
    const publishers = context.notes.sources.map(({ name }) => name)
    const { onTrouble } = context
    for await (const draft of reader.read(file, { onTrouble, publishers })) {
      // The first article of a file has the file's id, so that it stays when others are found.
      yield toReading(draft, file, count === 0 ? id : shortId(`${id} ${count}`), context)
      count++
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    context.onTrouble({ reason: `reading it as ${reader.format} failed (${message})` })
  }
}

function toReading(
  draft: Draft,
  { path }: InputFile,
  id: string,
  { folder, notes, sources, unnamed, onTrouble }: Context,
): Reading {
  const note = noteFor(path, notes)
  const editor = notes.sources.find(source => source.id === note.source) ?? null
  const parent = dirname(path)
  const isRoot = parent === '.' || parent === 'articles'
  const place = isRoot ? basename(resolve(folder)) || 'articles' : basename(parent)
  const source = nameSource(draft, { editor, folder: place }, sources, onTrouble)
  if (isRoot && source.namedBy === 'folder') unnamed.push(path)
  const url = note.url ?? draft.url
  const article: Article = {
    id,
    source: source.id,
    title: note.title ?? draft.title,
    ...(url && { url }),
    file: path,
    published: note.published ?? draft.published,
    text: draft.text,
  }
  return { article, source, removed: draft.removed }
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
