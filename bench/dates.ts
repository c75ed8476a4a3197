import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { findTimexes } from '#lib/time/find-timexes'
import { readFileNames } from './options'
import { type DateError, type GoldDocument, type ScoredTimex, scoreDates } from './score-dates'

const usage = 'Usage: npm run bench:dates -- FILE…   (JSON lines: id, dct, text, timex)\n'

/**
 * Tags gold files (JSON lines of id, dct, text and timex) and prints how well, the most frequent
 * kinds of error, and the speed beside chrono-node's over the same text.
 */
function main(files: string[]): void {
  const documents = files.map(file => ({ file, documents: readGold(file) }))
  for (const entry of documents) report(entry.file, entry.documents)
  reportSpeed(documents.flatMap(entry => entry.documents))
}

function readGold(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => (line.trim() ? [readLine(file, line, index)] : []))
}

function readLine(file: string, line: string, index: number): GoldDocument {
  const document: unknown = JSON.parse(line)
  if (!isGold(document)) {
    throw new Error(`${file}:${index + 1}: no id, text and timex. Give one document a line.`)
  }
  return document
}

function isGold(value: unknown): value is GoldDocument {
  if (typeof value !== 'object' || value === null) return false
  return 'id' in value && 'text' in value && 'timex' in value && Array.isArray(value.timex)
}

function report(file: string, documents: GoldDocument[]) {
  const pairs = documents.map(({ text, dct, timex }) => ({
    gold: timex,
    predicted: findTimexes(text, dct),
  }))
  const errors: DateError[] = []
  console.log(`\n${file}: ${documents.length} documents`)
  printScore(
    'all types',
    scoreDates(pairs, () => true, errors),
  )
  printScore('DATE, TIME', scoreDates(pairs, isDateOrTime))
  printErrors(errors)
}

function isDateOrTime({ type }: ScoredTimex): boolean {
  return type === 'DATE' || type === 'TIME'
}

function printScore(name: string, score: ReturnType<typeof scoreDates>) {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  const { strict, relaxed } = score
  console.log(
    `  ${name.padEnd(10)}  gold ${score.gold}  found ${score.predicted}` +
      `  strict F1 ${percent(strict.f1)}  relaxed P ${percent(relaxed.precision)}` +
      ` R ${percent(relaxed.recall)} F1 ${percent(relaxed.f1)}  type F1 ${percent(score.typeF1)}` +
      `  value F1 ${percent(score.valueF1)}  day accuracy ${percent(score.dayAccuracy)}`,
  )
}

const shown = 12

function printErrors(errors: DateError[]) {
  const kinds = new Map<string, DateError[]>()
  for (const error of errors) {
    const kind = kindOf(error)
    kinds.set(kind, [...(kinds.get(kind) ?? []), error])
  }
  const sorted = [...kinds].sort((a, b) => b[1].length - a[1].length).slice(0, shown)
  console.log('  most frequent kinds of error:')
  for (const [kind, members] of sorted) {
    const [first] = members
    console.log(`  ${String(members.length).padStart(5)}  ${kind}${first ? exampleOf(first) : ''}`)
  }
}

/** By the rule that erred, or by the shape of what was missed. */
function kindOf({ kind, gold, predicted }: DateError): string {
  if (kind === 'missed') return `missed ${gold?.type} ${gold?.value.replace(/\d/g, '9')}`
  return kind === 'value' ? `wrong value by ${predicted?.rule}` : `spurious by ${predicted?.rule}`
}

function exampleOf({ gold, predicted }: DateError): string {
  const words = (gold?.text ?? predicted?.text ?? '').replace(/\s+/g, ' ')
  const read = gold && predicted ? `: ${predicted.value}, gold ${gold.value}` : ''
  return `   (“${words}”${read})`
}

/** Of both readers some dozens pass until all that matters is compiled. */
const rounds = 60

function reportSpeed(documents: GoldDocument[]) {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  const [ours, chrono] = fastest([
    () => {
      for (const { text, dct } of documents) findTimexes(text, dct)
    },
    () => {
      for (const { text, dct } of documents) parse(text, dct ? new Date(`${dct}T12:00`) : undefined)
    },
  ]).map(microseconds => characters / microseconds)
  if (ours === undefined || chrono === undefined) return
  const size = (characters / 1e6).toFixed(2)
  console.log(`\nspeed over ${size} MB of text, best of ${rounds} rounds, processor time`)
  console.log(`  crossdate    ${ours.toFixed(2)} MB/s`)
  console.log(`  chrono-node  ${chrono.toFixed(2)} MB/s`)
  console.log(`  crossdate is ${(ours / chrono).toFixed(1)} times as fast`)
}

/** Least processor time of each, taken in turns, so that a busy moment of the machine hits both. */
function fastest(runs: (() => void)[]): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, index) => {
      const start = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(start)
      best[index] = Math.min(best[index] ?? 0, user + system)
    })
  }
  return best
}

main(readFileNames(usage))
