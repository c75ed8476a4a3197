import { byText } from '#lib/events/by-text'
import { countVoices, daysOf } from '#lib/events/compare/weigh'
import { compareReports } from '#lib/events/compare-reports'
import { tagArticle } from '#lib/events/date-articles'
import { surest } from '#lib/events/mention/basis'
import type { Account, Told, UnnamedEvent } from '#lib/events/mention/told'
import { mentionsOf } from '#lib/events/mentions-of'
import { joinAccounts } from '#lib/events/merge/accounts'
import { settleNegations } from '#lib/events/merge/settle-negations'
import type { Article, DatedArticle, Mention } from '#lib/model'
import type { NumericOrders } from '#lib/time/numeric-order-of'
import { leadOf } from './telling'

/** One happening as several stories tell it, with the articles of its reports: plain data. */
export type Retold = { events: UnnamedEvent[]; articles: Article[]; orders: NumericOrders }

/**
 * The event that they come to, with all reports side by side. The articles are read once more, as they
 * are dated by now; each report keeps its mentions, but what one story took for a happening since none
 * of its articles says otherwise can be a denial beside another's.
 */
export function tellRetold({ events, articles, orders }: Retold): UnnamedEvent {
  const byId = new Map(articles.map(article => [article.id, readAgain(article, orders)]))
  const accounts = events.flatMap(({ reports }) =>
    reports.map((report): Account => {
      const article = byId.get(report.article)
      if (!article) throw new Error(`article ${report.article} is not there: findRetold lost it`)
      const all = mentionsOf(article)
      const told = report.mentions.map(mention => findTold(mention, all))
      const leading = leadOf(report)
      const lead = leading && told[report.mentions.indexOf(leading)]
      return { article, told, lead: lead ?? told.reduce(surest) }
    }),
  )
  const [event] = compareReports(settleNegations([joinAccounts(accounts)]), [...byId.values()])
  if (!event) throw new Error('accounts of one event came to none: compareReports lost them')
  return { ...event, weight: weightOf(events, event) }
}

/** Characters of the articles that are remembered. */
const mostRemembered = 1_000_000

/** Articles by how they are to be read: one that recalls much is asked for again and again. */
const readings = byText(() => new Map<string, DatedArticle>(), mostRemembered)

function readAgain(article: Article, orders: NumericOrders): DatedArticle {
  const known = readings(article.text)
  const key = JSON.stringify([{ ...article, text: '' }, orders.get(article.source) ?? null])
  const read = known.get(key) ?? tagArticle(article, orders)
  known.set(key, read)
  return read
}

function findTold(mention: Mention, all: Told[]): Told {
  const told = all.find(
    one =>
      one.mention.trigger.start === mention.trigger.start &&
      one.mention.start === mention.start &&
      one.mention.end === mention.end,
  )
  if (told) return told
  throw new Error(`a mention of ${mention.article} is not read again: mentionsOf differs`)
}

/**
 * Each story weighed its reports beside the others of their articles: they keep that, and gain the
 * voices of the others and a date that is finer than theirs.
 */
function weightOf(events: UnnamedEvent[], { date, reports }: UnnamedEvent): number {
  const perVoice = events.reduce(
    (sum, event) => sum + (event.weight * daysOf(event.date)) / countVoices(event.reports),
    0,
  )
  return Math.round((perVoice * countVoices(reports) * 1000) / daysOf(date)) / 1000
}
