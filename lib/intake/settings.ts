import { basename, resolve } from 'node:path'
import type { Problem, Settings } from '#lib/model'
import { type Fields, parseText, parseUrl } from './fields'
import { readJson } from './read-json'

const file = 'timeline.json'
const localAddress = 'http://localhost:3000'

/**
 * What `timeline.json` in `folder` says; `SITE_URL` comes before its address. Without the file the
 * title is the folder's name. A field that cannot be used is a problem and takes its default.
 */
export function readSettings(
  folder: string,
  onProblem: (problem: Problem) => void,
  environment: Record<string, string | undefined> = process.env,
): Settings {
  const fields = readJson(folder, file, onProblem) ?? {}
  const report = (reason: string, remedy: string) =>
    onProblem({ file, step: 'read', reason, remedy })
  if (fields.title !== undefined && !parseText(fields.title)) {
    report('"title" is no text', 'Write a title in quotes.')
  }
  if (fields.fullText !== undefined && typeof fields.fullText !== 'boolean') {
    report('"fullText" is neither true nor false: excerpts are shown', 'Write true or false.')
  }
  return {
    title: parseText(fields.title) ?? (basename(resolve(folder)) || 'Timeline'),
    siteUrl: readSiteUrl(fields, environment.SITE_URL, report),
    fullText: fields.fullText === true,
  }
}

function readSiteUrl(
  fields: Fields,
  fromEnvironment: string | undefined,
  report: (reason: string, remedy: string) => void,
): string {
  const given = fromEnvironment || fields.siteUrl
  const url = parseUrl(given)
  if (given !== undefined && !url) {
    report(
      `${fromEnvironment ? 'SITE_URL in the environment' : '"siteUrl"'} is no web address`,
      'Write it in full: https://example.org',
    )
  }
  return (url ?? localAddress).replace(/\/+$/, '')
}
