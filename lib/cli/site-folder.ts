import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isFields, parseText } from '#lib/intake/fields'
import { wrongUsage } from './command'

/** Lies in every site that was built here: what a folder without it holds is somebody's work. */
const marker = '.crossdate-site'

/**
 * Checks that a site may be put at `out`: a new or empty folder or an earlier site, and neither in
 * nor around a folder that is `kept`. Throws what is wrong and what to do.
 */
export function checkSiteFolder(out: string, kept: string[]): void {
  const place = realPlace(out)
  for (const folder of kept.map(realPlace)) {
    if (isWithin(folder, place) || isWithin(place, folder)) {
      throw wrongUsage(
        `--out ${out}: the site would lie in or over ${folder}. Name another folder.`,
      )
    }
  }
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory()) {
    throw wrongUsage(`--out ${out}: this is a file. Name a folder.`)
  }
  if (readdirSync(out).length > 0 && !existsSync(join(out, marker))) {
    throw wrongUsage(
      `--out ${out}: the folder holds something else than a site of Crossdate. Name another one, or empty it.`,
    )
  }
}

/** Moves a built site to `out`, in place of the one that was there. */
export function placeSite(built: string, out: string, basePath: string): void {
  writeFileSync(join(built, marker), `${JSON.stringify({ basePath })}\n`)
  mkdirSync(dirname(resolve(out)), { recursive: true })
  const old = join(dirname(resolve(out)), `.${basename(resolve(out))}-before-${process.pid}`)
  if (existsSync(out)) renameSync(out, old)
  try {
    renameSync(built, out)
  } catch {
    // Another disk: a folder cannot be renamed to it.
    cpSync(built, out, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  }
  rmSync(old, { recursive: true, force: true })
}

/** The path below which the site at `folder` was built to live; '' for the top of its host. */
export function readBasePath(folder: string): string {
  try {
    const fields: unknown = JSON.parse(readFileSync(join(folder, marker), 'utf8'))
    return (isFields(fields) && parseText(fields.basePath)) || ''
  } catch {
    return ''
  }
}

/** The path with its links followed as far as it is there. */
function realPlace(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  return full === dirname(full) ? full : join(realPlace(dirname(full)), basename(full))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
