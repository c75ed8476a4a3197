/** What a page should give: its text, or its day of publication, or null for a page without a date. */
export type GoldPage = { file: string; url?: string; text?: string; published?: string | null }

/** What was read from it. */
export type ReadPage = { text: string; published: string | null }

export type TextScore = { precision: number; recall: number; f1: number }
export type DateScore = { exact: number; near: number; wrong: number; none: number }

/** How much two texts share, by their runs of four words. */
export function scoreText(given: string, expected: string): TextScore {
  const [ours, theirs] = [countRuns(given), countRuns(expected)]
  let shared = 0
  for (const [run, count] of ours) shared += Math.min(count, theirs.get(run) ?? 0)
  const precision = share(shared, sum(ours), theirs.size === 0)
  const recall = share(shared, sum(theirs), true)
  const both = precision + recall
  return { precision, recall, f1: both ? (2 * precision * recall) / both : 0 }
}

function share(part: number, whole: number, ofNothing: boolean): number {
  return whole === 0 ? Number(ofNothing) : part / whole
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

const runLength = 4

function countRuns(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - runLength + 1)
  for (let at = 0; at < last; at++) {
    const run = words.slice(at, at + runLength).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

const day = 86_400_000

/** Days that are exact, one day off, further off, or missing. */
export function scoreDates(pairs: { given: string | null; gold: string }[]): DateScore {
  const score: DateScore = { exact: 0, near: 0, wrong: 0, none: 0 }
  for (const { given, gold } of pairs) {
    const distance = given ? Math.abs(Date.parse(given) - Date.parse(gold)) : Number.NaN
    if (Number.isNaN(distance)) score.none++
    else if (distance === 0) score.exact++
    else if (distance <= day) score.near++
    else score.wrong++
  }
  return score
}

/** The name of a file without its folder and endings. */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/(?:\.[a-z]+)+$/i, '')
}
