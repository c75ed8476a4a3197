import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '#lib/intake/read-articles'
import type { Article, NewsEvent, Problem, Publication } from '#lib/model'
import { findEvents } from '#lib/timeline'

/** What a case comes to, short enough to be read in a diff. */
export type Outcome = {
  publications: Record<string, Publication | null>
  events: EventOutcome[]
  problems: Problem[]
}

type EventOutcome = {
  date: string | null
  title: string
  status: NewsEvent['status']
  modality: NewsEvent['modality']
  weight: number
  reports: string[]
  differences: string[]
  because: string[]
}

/** Runs the whole pipeline over a folder. */
export async function readCase(
  folder: string,
): Promise<{ outcome: Outcome; events: NewsEvent[]; articles: Article[] }> {
  const problems: Problem[] = []
  const articles: Article[] = []
  const names = new Map<string, string>()
  const onProblem = (problem: Problem) => problems.push(problem)
  for await (const { article, source } of readFolder(folder, { onProblem })) {
    articles.push(article)
    names.set(source.id, source.name)
  }
  const found = findEvents(articles, names)
  const fileOf = nameArticles(articles)
  const publications = Object.fromEntries(
    found.articles
      .map(({ id, published }): [string, Publication | null] => [fileOf.get(id) ?? id, published])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const events = found.events.map(event => describe(event, fileOf))
  return {
    outcome: { publications, events, problems },
    events: found.events,
    articles: found.articles,
  }
}

/** The outcome that was looked over and kept. */
export function readExpected(folder: string): Outcome {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
}

/** Articles by the names of their files; the second of a file is `name 2`. */
function nameArticles(articles: Article[]): Map<string, string> {
  const counts = new Map<string, number>()
  return new Map(
    articles.map(({ id, file }) => {
      const name = file ?? ''
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [id, count === 1 ? nameOf(name) : `${nameOf(name)} ${count}`]
    }),
  )
}

function nameOf(file: string | undefined): string {
  return (file ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '')
}

function describe(event: NewsEvent, fileOf: Map<string, string>): EventOutcome {
  const file = (article: string) => fileOf.get(article) ?? article
  return {
    date: event.date && (event.time ? `${event.date} ${event.time}` : event.date),
    title: event.title,
    status: event.status,
    modality: event.modality,
    weight: event.weight,
    reports: event.reports.map(
      ({ article, date, mentions, claim, copyOf }) =>
        `${file(article)}: ${date ?? 'no date'} (${mentions.map(({ basis }) => basis).join(', ')})${copyOf ? ` copy of ${file(copyOf)}` : ''}: ${claim}`,
    ),
    differences: event.differences.map(
      ({ kind, of, values }) =>
        `${of ?? kind}: ${values.map(({ value, articles }) => `${value} (${articles.map(file).sort().join(', ')})`).join(' | ')}`,
    ),
    because: event.because,
  }
}
