import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { startSafeReader } from '#lib/cli/reading/safe-reader'
import { readFolder } from '#lib/intake/read-articles'
import type { ReadOne } from '#lib/intake/read-drafts'
import type { Problem } from '#lib/model'
import { type GoldPage, nameOf, type ReadPage, scoreDates, scoreText } from './score-pages'

const usage = `Usage: npm run bench:intake -- FOLDER

FOLDER holds saved pages in text/ and dates/, text.jsonl ({"file", "text"}) and dates.jsonl
({"file", "published"}) with what is right for each.
`

/** Reads saved pages and prints how well, how fast, and with how much memory. */
async function main([folder]: string[]): Promise<void> {
  if (!folder || !existsSync(folder)) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  let pages = 0
  let seconds = 0
  const { readFile, close } = startSafeReader({ isFresh: true })
  for (const kind of ['text', 'dates'] as const) {
    const gold = readGold(join(folder, `${kind}.jsonl`))
    const started = performance.now()
    const read = await readPages(join(folder, kind), readFile)
    seconds += (performance.now() - started) / 1000
    pages += gold.length
    if (kind === 'text') reportText(gold, read)
    else reportDates(gold, read)
  }
  await close()
  const memory = process.resourceUsage().maxRSS / 1000
  print('speed', `${(pages / seconds).toFixed(1)} pages a second`, 'at least 8')
  print('memory at its highest', `${memory.toFixed(0)} MB`, 'under 700')
}

function readGold(file: string): GoldPage[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line): GoldPage => JSON.parse(line))
}

async function readPages(folder: string, readFile: ReadOne): Promise<Map<string, ReadPage>> {
  const pages = new Map<string, ReadPage>()
  const problems: Problem[] = []
  const onProblem = (problem: Problem) => problems.push(problem)
  for await (const { article } of readFolder(folder, { onProblem, readFile })) {
    const published = article.published?.value ?? null
    pages.set(nameOf(article.file ?? ''), { text: article.text, published })
  }
  if (process.env.VERBOSE)
    for (const { file, reason } of problems) console.error(`${file}: ${reason}`)
  return pages
}

function reportText(gold: GoldPage[], read: Map<string, ReadPage>): void {
  const scores = gold.map(({ file, text }) => ({
    file,
    ...scoreText(read.get(nameOf(file))?.text ?? '', text ?? ''),
  }))
  const mean = (field: 'precision' | 'recall' | 'f1') =>
    (scores.reduce((sum, score) => sum + score[field], 0) / scores.length).toFixed(4)
  print('text: pages', String(scores.length))
  print('  precision', mean('precision'))
  print('  recall', mean('recall'))
  print('  F1', mean('f1'), 'at least 0.955')
  print('  pages under 0.5', String(scores.filter(({ f1 }) => f1 < 0.5).length), '0')
  const worst = scores.toSorted((a, b) => a.f1 - b.f1).slice(0, 5)
  print('  worst', worst.map(({ file, f1 }) => `${nameOf(file)} ${f1.toFixed(2)}`).join(', '))
}

function reportDates(gold: GoldPage[], read: Map<string, ReadPage>): void {
  const pairs = gold.flatMap(({ file, published }) =>
    published ? [{ gold: published, given: read.get(nameOf(file))?.published ?? null }] : [],
  )
  const score = scoreDates(pairs)
  const percent = (count: number) => `${((100 * count) / pairs.length).toFixed(1)} %`
  print('dates: pages', String(pairs.length))
  print('  exact', percent(score.exact), 'at least 78 %')
  print('  one day off', percent(score.near))
  print('  wrong', percent(score.wrong), 'at most 3 %')
  print('  none given', percent(score.none))
}

function print(name: string, value: string, goal?: string): void {
  console.log(`${name.padEnd(24)} ${value.padStart(10)}${goal ? `   (${goal})` : ''}`)
}

await main(process.argv.slice(2))
