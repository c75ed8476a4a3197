import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#lib/model'
import { cleanLine } from './clean-draft'
import { type Fields, parseText, parseUrl } from './fields'
import { parseYaml } from './front-matter'
import { type IsDate, parsePublicationField } from './publication-field'
import type { Note } from './sources'

const largest = 100_000

/**
 * Parts the files of a folder from the notes that lie beside them: `ferry.yaml` or
 * `ferry.html.yaml` is about `ferry.html`. A YAML file beside nothing stays a file.
 */
export function findSidecars(paths: string[]): { files: string[]; sidecars: Map<string, string> } {
  const notes = paths.filter(path => /\.ya?ml$/i.test(path))
  const byStem = new Map(notes.map(path => [path.replace(/\.ya?ml$/i, ''), path]))
  const sidecars = new Map<string, string>()
  for (const path of paths) {
    if (/\.ya?ml$/i.test(path)) continue
    const note =
      byStem.get(path) ??
      byStem.get(path.replace(/(?:\.\w{1,10}){1,2}$/, '')) ??
      byStem.get(path.replace(/\.\w{1,10}$/, ''))
    if (note) sidecars.set(path, note)
  }
  const used = new Set(sidecars.values())
  return { files: paths.filter(path => !used.has(path)), sidecars }
}

/** What a note beside a file says of it; what cannot be used is a problem. */
export function readSidecar(
  folder: string,
  path: string,
  isDate: IsDate,
  onProblem: (problem: Problem) => void,
): Note {
  const report = (reason: string, remedy: string) =>
    onProblem({ file: path, step: 'read', reason, remedy })
  const fields = readFields(join(folder, path))
  if (!fields) {
    report(
      'it is no YAML that can be used',
      'Write “title: …”, “published: …”, “source: …”, one a line.',
    )
    return {}
  }
  const note: Note = {}
  const title = parseText(fields.title)
  const publisher = parseText(fields.source) ?? parseText(fields.publisher)
  const url = parseUrl(fields.url)
  if (title) note.title = cleanLine(title)
  if (publisher) note.publisher = publisher
  if (url) note.url = url
  else if (fields.url) report('"url" is no web address', 'Correct it.')
  const published = parsePublicationField(toText(fields.published ?? fields.date), isDate)
  if (published)
    note.published = {
      ...published,
      because: `in ${path}: “${toText(fields.published ?? fields.date)}”`,
    }
  else if (published === undefined)
    report('"published" is no date', 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.')
  return note
}

/** A year is a number in YAML. */
function toText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

function readFields(path: string): Fields | null {
  try {
    return statSync(path).size > largest ? null : parseYaml(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
