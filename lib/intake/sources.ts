import type { Problem, Publication, Source } from '#lib/model'
import { cleanLine } from './clean-draft'
import { type Fields, isFields, parseText, parseUrl } from './fields'
import { type IsDate, isPlainDate, parsePublicationField } from './publication-field'
import { readJson } from './read-json'

/** What an editor knows of a file or of all files in a folder. */
export type Note = {
  source?: string
  /** A publisher's name, where no list of publishers knows it. */
  publisher?: string
  title?: string
  url?: string
  published?: Publication
}

/** What `sources.json` says: the publishers, and notes by path. */
export type EditorNotes = { sources: Source[]; notes: Map<string, Note> }

const file = 'sources.json'
type Report = (reason: string, remedy: string) => void

/** The publishers that `sources.json` in `folder` lists. */
export function readSources(folder: string, onProblem: (problem: Problem) => void): Source[] {
  return readEditorNotes(folder, onProblem).sources
}

/** All that `sources.json` says, field by field; what cannot be used is a problem. */
export function readEditorNotes(
  folder: string,
  onProblem: (problem: Problem) => void,
  isDate: IsDate = isPlainDate,
): EditorNotes {
  const fields = readJson(folder, file, onProblem) ?? {}
  const report: Report = (reason, remedy) => onProblem({ file, step: 'read', reason, remedy })
  const sources = parseSources(fields.sources, report)
  const ids = new Set(sources.map(({ id }) => id))
  return { sources, notes: parseNotes(fields.articles, { ids, isDate, report }) }
}

/** The notes on a file: its own before those on its folder, the nearest first. */
export function noteFor(path: string, { notes }: EditorNotes): Note {
  const inArticles = path.replace(/^articles\//, '').normalize('NFC')
  const keys = [...foldersOf(inArticles), inArticles]
  return Object.assign({}, ...keys.map(key => notes.get(key)))
}

/** The folders that a path lies in, each with a slash at its end, the outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end + 1))
  }
  return folders
}

/** Tells of every note on a file or folder that is not there. */
export function reportUnusedNotes(
  { notes }: EditorNotes,
  paths: string[],
  onProblem: (problem: Problem) => void,
): void {
  const present = paths.map(path => path.replace(/^articles\//, '').normalize('NFC'))
  const files = new Set(present)
  const folders = new Set(present.flatMap(foldersOf))
  for (const key of notes.keys()) {
    if (files.has(key) || folders.has(key)) continue
    onProblem({
      file,
      step: 'read',
      reason: `it names “${key}”, which is not there`,
      remedy: 'Correct the name, or delete the entry.',
    })
  }
}

function parseSources(value: unknown, report: Report): Source[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    report('"sources" is no list: no publisher was read', 'Write a list of objects.')
    return []
  }
  const sources = new Map<string, Source>()
  for (const [index, entry] of value.entries()) {
    const source = parseSource(entry, index, report)
    if (source && sources.has(source.id)) {
      report(`"${source.id}" is listed twice: the first counts`, 'Delete one of them.')
    } else if (source) sources.set(source.id, source)
  }
  return [...sources.values()]
}

function parseSource(entry: unknown, index: number, report: Report): Source | null {
  const place = `"sources" number ${index + 1}`
  const id = isFields(entry) ? parseText(entry.id) : null
  if (!isFields(entry) || !id || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    report(
      `${place} has no "id" of small letters, digits and hyphens: it was left out`,
      'Give it one, such as "harbour-post".',
    )
    return null
  }
  const name = parseText(entry.name)
  if (!name) report(`"${id}" has no "name": its id is shown`, 'Add "name".')
  const url = parseUrl(entry.url)
  if (entry.url !== undefined && !url) report(`"url" of "${id}" is no web address`, 'Correct it.')
  return { id, name: name ? cleanLine(name) : id, ...(url && { url }), namedBy: 'editor' }
}

type NoteContext = { ids: Set<string>; isDate: IsDate; report: Report }

function parseNotes(value: unknown, context: NoteContext): Map<string, Note> {
  const notes = new Map<string, Note>()
  if (value !== undefined && !isFields(value)) {
    context.report(
      '"articles" is no object: it was passed over',
      'Write "file name": { … } for each file.',
    )
    return notes
  }
  for (const [key, entry] of Object.entries(value ?? {})) {
    const path = key
      .replace(/^\.?\//, '')
      .replace(/^articles\//, '')
      .normalize('NFC')
    const note = parseNote(path, typeof entry === 'string' ? { source: entry } : entry, context)
    if (note) notes.set(path, note)
  }
  return notes
}

function parseNote(path: string, entry: unknown, context: NoteContext): Note | null {
  const { ids, isDate, report } = context
  if (!isFields(entry)) {
    report(`the entry of “${path}” is no object: it was passed over`, 'Write { "source": … }.')
    return null
  }
  const note: Note = {}
  const source = parseText(entry.source)
  if (source && ids.has(source)) note.source = source
  else if (entry.source !== undefined) {
    const name = source ?? String(entry.source)
    report(`“${path}” names the source "${name}", which "sources" does not list`, 'List it there.')
  }
  const title = parseText(entry.title)
  if (title) note.title = cleanLine(title)
  const url = parseUrl(entry.url)
  if (url) note.url = url
  else if (entry.url !== undefined) report(`"url" of “${path}” is no web address`, 'Correct it.')
  const published = parsePublished(entry, isDate)
  if (published) note.published = published
  else if (entry.published !== undefined) {
    report(`"published" of “${path}” is no date`, 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.')
  }
  return note
}

function parsePublished(entry: Fields, isDate: IsDate): Publication | null {
  const published = parsePublicationField(entry.published, isDate)
  const text = parseText(entry.published)
  return published && text
    ? { ...published, because: `in sources.json: “${text}”` }
    : (published ?? null)
}
