import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Figure, figuresOf, isMissed, type Kind, printTable } from './events-table'
import { readOptions } from './options'

const usage = `Usage: npm run bench:events -- --corpora DIR --scorers DIR [--only NAME]… [--strict]

Runs crossdate events over each corpus in DIR, a folder each with articles.jsonl, and prints what the
scorers say beside the targets. With --strict a target that is missed ends it with 1. The events stay in .crossdate/bench/events for a closer look.
`
const out = '.crossdate/bench/events'
const program = ['--import', 'tsx', 'lib/cli/main.ts', 'events']
const mostOutput = 2 ** 30

type Setup = { scorers: string; folder: string; name: string }

function main(): void {
  const values = readOptions(usage, {
    corpora: { type: 'string' },
    scorers: { type: 'string' },
    only: { type: 'string', multiple: true },
    strict: { type: 'boolean' },
  })
  const { corpora, scorers, only, strict } = values
  if (!corpora || !scorers) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  mkdirSync(out, { recursive: true })
  const parent = existsSync(join(corpora, 'events')) ? join(corpora, 'events') : corpora
  const folders = readdirSync(parent)
    .filter(name => existsSync(join(parent, name, 'articles.jsonl')))
    .filter(name => !only || only.includes(name))
  const figures = folders.flatMap(name =>
    measure({ scorers, folder: join(parent, name), name: basename(name) }),
  )
  printTable(figures)
  const unknown = only?.filter(name => !folders.includes(name)) ?? []
  for (const name of unknown) console.error(`${name}: there is no such corpus in ${parent}`)
  if (unknown.length > 0 || (strict && figures.some(isMissed))) process.exitCode = 1
}

/** The figures of one corpus, by the files that its folder holds. */
function measure(setup: Setup): Figure[] {
  const { folder, name } = setup
  const start = performance.now()
  const timelines = readLines(join(folder, 'timelines.jsonl'))
  const isSummary = timelines.some(line => JSON.parse(line).timelines !== undefined)
  const scores: [Kind, unknown][] = isSummary
    ? [['tls', scoreSummaries(setup, timelines)]]
    : scoreEvents(setup, timelines.length > 0)
  const seconds = (performance.now() - start) / 1000
  console.error(`${name}: ${seconds.toFixed(0)} s`)
  return scores.flatMap(([kind, score]) => figuresOf(name, kind, score))
}

function scoreEvents(setup: Setup, hasTimelines: boolean): [Kind, unknown][] {
  const { folder, name } = setup
  const events = join(out, `${name}.jsonl`)
  findEvents(readFileSync(join(folder, 'articles.jsonl'), 'utf8'), events)
  const scores: [Kind, unknown][] = []
  if (hasTimelines) scores.push(['semeval', score(setup, 'semeval', folder, events)])
  if (existsSync(join(folder, 'events.json'))) {
    scores.push(['coref', score(setup, 'coref', folder, events)])
  }
  const clusters = join(folder, 'clusters.json')
  if (existsSync(clusters)) scores.push(['clusters', score(setup, 'clusters', clusters, events)])
  return scores
}

function score(setup: Setup, kind: Kind, gold: string, events: string): unknown {
  const predicted = join(out, `${setup.name}.${kind}.json`)
  writeFileSync(predicted, run([join(setup.scorers, 'from-events.mjs'), kind, events]))
  return JSON.parse(run([join(setup.scorers, `score-${kind}.mjs`), gold, predicted]))
}

/** Timeline summaries: each topic is a folder of its own, so each is a run of its own. */
function scoreSummaries({ scorers, folder, name }: Setup, timelines: string[]): unknown {
  const articles = readLines(join(folder, 'articles.jsonl'))
  const predictions = timelines.map(line => {
    const { topic } = JSON.parse(line)
    const events = join(out, `${name}-${topic}.jsonl`)
    const own = articles.filter(article => JSON.parse(article).topic === topic)
    findEvents(own.join('\n'), events)
    const gold = join(out, `${name}-${topic}.timelines.jsonl`)
    writeFileSync(gold, `${line}\n`)
    return run([join(scorers, 'from-events.mjs'), 'tls', events, gold, '--topic', topic])
  })
  const predicted = join(out, `${name}.tls.jsonl`)
  writeFileSync(predicted, predictions.join(''))
  return JSON.parse(run([join(scorers, 'score-tls.mjs'), folder, predicted]))
}

function findEvents(articles: string, file: string) {
  writeFileSync(file, run(program, articles))
}

function run(args: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: mostOutput,
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return stdout
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

main()
