import { lstatSync, type Stats, statSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem } from '#lib/model'
import { reasonOf } from './file-error'
import type { Trouble } from './reader'

/** What lies beside the articles where the folder has no `articles/` of its own. */
const notArticles = new Set([
  'sources.json',
  'timeline.json',
  'published.json',
  'README.md',
  'node_modules',
])

/**
 * Paths of the files below `folder`, relative to it, with slashes, in order. Looks into `articles/`
 * alone where there is one. Hidden files and those of the system are passed over; no link is
 * followed; what is neither a file nor a folder is a problem. Throws where `folder` is no folder
 * that can be read.
 */
export async function findFiles(
  folder: string,
  onProblem: (problem: Problem) => void,
): Promise<string[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder}: there is no such folder. Name the folder that holds the articles.`)
  }
  const articles = lookAt(join(folder, 'articles'))
  const files: string[] = []
  const folders = ['isDirectory' in articles && articles.isDirectory() ? 'articles' : '']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const names = await listFolder(folder, at, onProblem)
    const pages = new Set(names.filter(name => pageEnding.test(name)).map(stemOf))
    for (const name of names) {
      if (isLeftover(name) || (at === '' && notArticles.has(name))) continue
      if (isFurniture(name, pages)) {
        onProblem({ file: at === '' ? name : `${at}/${name}`, step: 'read', ...furniture })
        continue
      }
      const path = at === '' ? name : `${at}/${name}`
      const stats = lookAt(join(folder, path))
      if ('reason' in stats) onProblem({ file: path, step: 'read', ...stats })
      else if (stats.isFile()) files.push(path)
      else if (stats.isDirectory()) folders.push(path)
      else onProblem(await refuse(folder, path, stats))
    }
  }
  return files.sort()
}

/** What systems and office programs leave in a folder, hidden or not. */
const isLeftover = (name: string) => /^(?:\.|~\$|(?:Thumbs\.db|desktop\.ini|Icon\r)$)/i.test(name)

const pageEnding = /\.(?:x?html?|htm)$/i
const stemOf = (name: string) => name.replace(pageEnding, '')

/** Browsers save what a page is drawn with in a folder beside it: “Ferry.html”, “Ferry_files”. */
function isFurniture(name: string, pages: Set<string>): boolean {
  const stem =
    /^(.+?)[ _-](?:files?|dateien|fichiers|archivos|ficheros|bestanden|filer|pliki|файлы|elementi)$/i.exec(
      name,
    )?.[1]
  return stem !== undefined && pages.has(stem)
}

const furniture: Trouble = {
  reason: 'it is the folder of what a saved page is drawn with: passed over',
}

async function listFolder(
  folder: string,
  path: string,
  onProblem: (problem: Problem) => void,
): Promise<string[]> {
  try {
    return await readdir(join(folder, path))
  } catch (error) {
    onProblem({ file: path || '.', step: 'read', ...reasonOf(error, 'folder') })
    return []
  }
}

/** What lies at `path`, or why nobody can tell: a folder that is listed need not let one in. */
function lookAt(path: string): Stats | Trouble {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats ?? lost(path)
  } catch (error) {
    return reasonOf(error)
  }
}

/** A name that is no UTF-8 is listed with a sign in the place of what is broken, and not found by it. */
function lost(path: string): Trouble {
  return path.includes('\ufffd')
    ? {
        reason: 'its name is not written in UTF-8',
        remedy: 'Give it a name in plain letters and digits.',
      }
    : { reason: 'the file vanished while the folder was read' }
}

async function refuse(folder: string, path: string, stats: Stats): Promise<Problem> {
  const problem = { file: path, step: 'read' as const }
  if (!stats.isSymbolicLink()) {
    return {
      ...problem,
      reason: 'it is a pipe, socket or device, not a file',
      remedy: 'Take it out of the folder.',
    }
  }
  const target = await realpath(join(folder, path)).catch(() => null)
  const root = await realpath(folder)
  const inside = target === root || target?.startsWith(root + sep)
  return {
    ...problem,
    reason: inside
      ? 'it is a link to another place in the folder, which is read there'
      : target
        ? 'it is a link that leads out of the folder'
        : 'it is a link that leads nowhere',
    remedy: inside ? 'Delete the link.' : 'Put a copy of the file in its place.',
  }
}
