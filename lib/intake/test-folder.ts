import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Problem } from '#lib/model'
import { IntakeTally } from './intake-tally'
import { type Reading, readFolder } from './read-articles'

type Read = { readings: Reading[]; problems: Problem[]; tally: IntakeTally }

/** For tests: words of fiction for article `number`. */
export const story = (number: number) =>
  `The ferry number ${number} sank off Low Island on Sunday, and all ${number} people aboard were saved by boats ${number}.`
/** A second paragraph of it. */
export const more = (number: number) =>
  `In harbour ${number} the mayor said that wreck ${number} would be raised in the summer of the year after ${number} storms.`
/** A saved page that holds both. */
export const page = (number: number, head: string) =>
  [
    `<html lang="en"><head><title>Ferry ${number} sinks</title>${head}</head>`,
    `<body><article><h1>Ferry ${number} sinks</h1>`,
    `<p>${story(number)}</p><p>${more(number)}</p></article></body></html>`,
  ].join('')

/** For tests: a folder that is empty before each, how to fill it, and what is read from it. */
export function withFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    write: (path: string, content: string | Uint8Array) => {
      const full = join(folder, path)
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, content)
    },
    read: () => readAll(folder),
  }
}

async function readAll(folder: string): Promise<Read> {
  const problems: Problem[] = []
  const readings: Reading[] = []
  const tally = new IntakeTally()
  const onProblem = (problem: Problem) => {
    problems.push(problem)
    tally.problem(problem)
  }
  for await (const reading of readFolder(folder, { onProblem, onFile: path => tally.file(path) })) {
    readings.push(reading)
    tally.reading(reading)
  }
  return { readings, problems, tally }
}
