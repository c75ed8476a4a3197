import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Timeline } from '#lib/model'

/** Where the artefact of this build lies: `CROSSDATE_ARTEFACT`, or `.crossdate/timeline.json`. */
export function artefactPath(): string {
  return resolve(process.env.CROSSDATE_ARTEFACT ?? '.crossdate/timeline.json')
}

/** Writes what the pages read. */
export function writeTimeline(timeline: Timeline, path = artefactPath()): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(timeline)}\n`)
}

let memo: { path: string; timeline: Timeline } | null = null

/** The timeline of this build, read once a process. Throws where `crossdate build` has not run. */
export function readTimeline(path = artefactPath()): Timeline {
  if (memo?.path === path) return memo.timeline
  if (!existsSync(path)) {
    throw new Error(`${path}: no timeline has been built. Run "npm run build" first.`)
  }
  memo = { path, timeline: JSON.parse(readFileSync(path, 'utf8')) as Timeline }
  return memo.timeline
}
