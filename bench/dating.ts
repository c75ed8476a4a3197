import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { tagArticle } from '#lib/events/date-articles'
import { inferPublication } from '#lib/events/publication/infer-publication'
import { findPrintedDate } from '#lib/events/publication/printed-date'
import { gatherEvidence } from '#lib/events/publication/publication-clues'
import { groupStories } from '#lib/events/stories'
import { parseArticleLine } from '#lib/intake/article-line'
import type { Article, DatedArticle, Publication } from '#lib/model'
import { firstDay, parseEdtf } from '#lib/time/edtf'
import { findNumericOrders, type NumericOrders } from '#lib/time/numeric-order-of'
import { readFileNames } from './options'

const usage = 'Usage: npm run bench:dating -- ARTICLES.jsonl…\n'

/** Stories are formed anew for each tenth of the articles, with the dates of that tenth unknown. */
const folds = 10
const nearDays = 3

/** What became of one date that was taken away: how many days off, or what else was said. */
type Outcome = number | 'range right' | 'range wrong' | 'unknown'

/**
 * Takes the publication date of one article at a time away and infers it: once from the articles as
 * they stand, once with the date lines and addresses that name a day cut out of them too.
 */
function main(files: string[]): void {
  for (const file of files) {
    const articles = readArticles(file)
    const name = `${basename(dirname(file))}/${basename(file)}`
    print(`${name}, as it stands`, tryAll(articles))
    print(`${name}, without date lines and addresses`, tryAll(articles.map(withoutPrintedDates)))
  }
}

function readArticles(file: string): Article[] {
  const isDate = (value: string) => parseEdtf(value) !== null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap(line => parseArticleLine(JSON.parse(line), { isDate, onProblem: () => {} }) ?? [])
}

/** What becomes of each date that is stated to the day. */
function tryAll(articles: Article[]): Outcome[] {
  const orders = findNumericOrders(articles)
  const outcomes: Outcome[] = []
  for (let fold = 0; fold < folds; fold++) {
    const taken = new Set(
      articles
        .filter(({ published }, index) => dayOf(published) !== null && index % folds === fold)
        .map(({ id }) => id),
    )
    const known = new Map(articles.map(article => [article.id, article]))
    const open = articles.map(article =>
      taken.has(article.id) ? { ...article, published: null } : article,
    )
    for (const story of groupStories(open)) {
      const whole = story.map(({ id }) => known.get(id)).filter(article => article !== undefined)
      outcomes.push(...tryStory(whole, taken, orders))
    }
  }
  return outcomes
}

/** All dates of the story are known but that of the one article that is tried. */
function tryStory(story: Article[], taken: Set<string>, orders: NumericOrders): Outcome[] {
  if (!story.some(({ id }) => taken.has(id))) return []
  const dated = story.filter(({ published }) => published).map(one => tagArticle(one, orders))
  const evidence = gatherEvidence(dated)
  return story
    .filter(({ id }) => taken.has(id))
    .map(article => {
      const stripped = tagArticle({ ...article, published: null }, orders)
      return outcomeOf(
        dayOf(article.published),
        inferPublication(stripped, evidence, id => id),
      )
    })
}

function outcomeOf(day: number | null, inferred: Publication | null): Outcome {
  const found = inferred && parseEdtf(inferred.value)
  if (!found || day === null) return 'unknown'
  if (found.precision === 'day') return found.from - day
  return found.from <= day && day < found.to ? 'range right' : 'range wrong'
}

function dayOf(published: Publication | null): number | null {
  const isDay = published !== null && parseEdtf(published.value)?.precision === 'day'
  return isDay ? firstDay(published.value) : null
}

/** The article without its address and without the lines above its text that name a day. */
function withoutPrintedDates(article: Article): Article {
  const { url: _, ...rest } = article
  let text = article.text
  for (let printed = readPrinted(text); printed; printed = readPrinted(text)) {
    text = text.replace(printed.words, '')
  }
  return { ...rest, text }

  function readPrinted(words: string) {
    const bare: DatedArticle = tagArticle({ ...rest, text: words, published: null }, new Map())
    return findPrintedDate(bare)
  }
}

function print(name: string, outcomes: Outcome[]): void {
  const days = outcomes.filter(outcome => typeof outcome === 'number')
  const count = (kind: Outcome) => outcomes.filter(outcome => outcome === kind).length
  const exact = count(0)
  const near = days.filter(off => off !== 0 && Math.abs(off) <= nearDays).length
  const percent = (part: number, of: number) => `${((100 * part) / Math.max(of, 1)).toFixed(1)} %`
  console.log(`\n${name}: ${outcomes.length} dates taken away, one at a time`)
  console.log(`  answered with a day ${days.length} (${percent(days.length, outcomes.length)})`)
  console.log(`    exact ${exact} (${percent(exact, days.length)} of those answered)`)
  console.log(
    `    wrong ${days.length - exact}, by up to ${nearDays} days ${near}, by more ${days.length - exact - near}`,
  )
  console.log(`  range right ${count('range right')}, range wrong ${count('range wrong')}`)
  console.log(`  unknown ${count('unknown')}`)
}

main(readFileNames(usage))
