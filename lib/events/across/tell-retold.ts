import { byText } from '#lib/events/by-text'
import { countVoices } from '#lib/events/compare/weigh'
import { compareReports } from '#lib/events/compare-reports'
import { tagArticle } from '#lib/events/date-articles'
import { surest } from '#lib/events/mention/basis'
import type { Account, Told, UnnamedEvent } from '#lib/events/mention/told'
import { mentionsOf } from '#lib/events/mentions-of'
import { joinAccounts } from '#lib/events/merge/accounts'
import type { Article, DatedArticle, Mention, Report } from '#lib/model'
import type { NumericOrders } from '#lib/time/numeric-order-of'

/** One happening as several stories tell it, with the articles of its reports: plain data. */
export type Retold = { events: UnnamedEvent[]; articles: Article[]; orders: NumericOrders }

/**
 * The event that they come to, with all reports side by side. The articles are read once more, as they
 * are dated by now; each report keeps its mentions as its story told them.
 */
export function tellRetold({ events, articles, orders }: Retold): UnnamedEvent {
  const byId = new Map(articles.map(article => [article.id, readAgain(article, orders)]))
  const accounts = events.flatMap(({ reports }) =>
    reports.map((report): Account => {
      const article = byId.get(report.article)
      if (!article) throw new Error(`article ${report.article} is not there: findRetold lost it`)
      const all = mentionsOf(article)
      const told = report.mentions.map(mention => findTold(mention, all))
      return { article, told, lead: leadOf(report, told) }
    }),
  )
  const [event] = compareReports([joinAccounts(accounts)], [...byId.values()])
  if (!event) throw new Error('accounts of one event came to none: compareReports lost them')
  return { ...event, weight: weightOf(events, event) }
}

/** Characters of the articles that are remembered. */
const mostRemembered = 1_000_000

/** Articles by how they are to be read: one that recalls much is asked for again and again. */
const readings = byText(() => new Map<string, DatedArticle>(), mostRemembered)

function readAgain(article: Article, orders: NumericOrders): DatedArticle {
  const { id, source, published, text } = article
  const known = readings(text)
  const key = [id, source, published?.value, orders.get(source)].join(' ')
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
  if (!told)
    throw new Error(`a mention of ${mention.article} is not read again: mentionsOf differs`)
  return { ...told, mention }
}

/** The mention that the report is dated by. */
function leadOf({ excerpt, date, because }: Report, told: Told[]): Told {
  const leading = told.filter(
    ({ mention }) => mention.start === excerpt.start && mention.because === because,
  )
  const dated = leading.filter(({ mention }) => date === null || mention.date === date)
  const [first, ...others] = dated.length > 0 ? dated : told
  if (!first) throw new Error('a report without a mention cannot be: compareReports made one')
  return others.reduce(surest, first)
}

/** Each story weighed its reports beside the others of their articles: they keep that, and gain the voices of the others. */
function weightOf(events: UnnamedEvent[], { reports }: UnnamedEvent): number {
  const perVoice = events.reduce((sum, event) => sum + event.weight / countVoices(event.reports), 0)
  return Math.round(perVoice * countVoices(reports) * 1000) / 1000
}
