/** What a scorer scores: the same event, stories, dates, or timeline summaries. */
export type Kind = 'coref' | 'clusters' | 'semeval' | 'tls'

/** One row of the table. */
export type Figure = { corpus: string; figure: string; value: number | null; target: number | null }

type Row = { figure: string; path: string; target?: number; targets?: Record<string, number> }

/** Which figures are shown, where they stand in the scorer's answer, and what is to be reached. */
const rows: Record<Kind, Row[]> = {
  coref: [
    { figure: 'events CEAFe', path: 'CEAFe_events.F1', targets: { ecbplus: 60 } },
    { figure: 'events pair precision', path: 'pair.P', targets: { ecbplus: 80 } },
    { figure: 'events pair recall', path: 'pair.R' },
    { figure: 'events pair F1', path: 'pair.F1', targets: { ecbplus: 58 } },
    { figure: 'events B3', path: 'B3sent.F1' },
  ],
  clusters: [
    { figure: 'stories B3', path: 'B3.F1', targets: { ecbplus: 92, newswcl50: 98 } },
    { figure: 'stories pair F1', path: 'standard.F1' },
    { figure: 'stories found', path: 'predClusters' },
    { figure: 'stories in gold', path: 'goldClusters' },
  ],
  semeval: [
    { figure: 'dates', path: 'dateAcc', target: 75 },
    { figure: 'days', path: 'dayAcc', target: 85 },
    { figure: 'undated', path: 'undatedAcc', target: 50 },
    { figure: 'order', path: 'orderAcc' },
    { figure: 'merged', path: 'merged', target: 60 },
  ],
  tls: [
    { figure: 'date F1', path: 'dateF1', target: 0.6 },
    { figure: 'AR1', path: 'AR1', target: 0.128 },
    { figure: 'AR2', path: 'AR2', target: 0.04 },
  ],
}

/** The figures of `corpus` in a scorer's answer; a part of a corpus (`ecbplus-test`) has its targets. */
export function figuresOf(corpus: string, kind: Kind, answer: unknown): Figure[] {
  return rows[kind].map(({ figure, path, target, targets }) => {
    const own = Object.entries(targets ?? {}).find(([name]) => corpus.startsWith(name))
    return { corpus, figure, value: numberAt(answer, path), target: own?.[1] ?? target ?? null }
  })
}

function numberAt(answer: unknown, path: string): number | null {
  let value = answer
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return typeof value === 'number' ? value : null
}

/** Whether a figure has a target and does not reach it; one that the scorer does not say misses it. */
export function isMissed({ value, target }: Figure): boolean {
  return target !== null && (value === null || value < target)
}

/** Prints the table, names the targets that are missed, and the corpora that have none. */
export function printTable(figures: Figure[]): void {
  for (const line of [...tableOf(figures), ...remarksOn(figures)]) console.log(line)
}

/** What the table leaves to be counted: how many targets are missed, and which corpora have none. */
export function remarksOn(figures: Figure[]): string[] {
  const missed = figures.filter(isMissed).length
  const targets = figures.filter(({ target }) => target !== null).length
  const corpora = [...new Set(figures.map(({ corpus }) => corpus))]
  const untold = corpora.filter(name =>
    figures.every(({ corpus, target }) => corpus !== name || target === null),
  )
  return [
    `${missed} of ${targets} targets missed`,
    ...untold.map(name => `${name}: a corpus without a target`),
  ]
}

/** The lines of the table: the word "missed" behind each target that is. */
export function tableOf(figures: Figure[]): string[] {
  const cells = figures.map(({ corpus, figure, value, target }) => [
    corpus,
    figure,
    value === null ? '–' : String(value),
    target === null
      ? ''
      : `≥ ${target}${isMissed({ corpus, figure, value, target }) ? '  missed' : ''}`,
  ])
  const all = [['corpus', 'figure', 'value', 'target'], ...cells]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)))
  return all.map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 2 ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
