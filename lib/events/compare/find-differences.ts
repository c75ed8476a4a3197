import { isHard } from '#lib/events/mention/basis'
import type { Account } from '#lib/events/mention/told'
import { compareInOrder } from '#lib/events/publication/publication-moment'
import type { Difference, Edtf, Update } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { firstDay, formatDay, overlaps, parseEdtf } from '#lib/time/edtf'
import { areApart, type Figure, findFigures } from './find-figures'
import { isUpdate } from './is-update'
import { weekdayIn } from './weekday'

/** Where the accounts of one happening conflict, and where later ones bring earlier ones up to date. */
export type Comparison = { differences: Difference[]; updates: Update[] }

/** Compares the accounts of one happening: dates, weekdays, figures, and whether it happened at all. */
export function compareAccounts(accounts: Account[]): Comparison {
  if (accounts.length < 2) return { differences: [], updates: [] }
  const figures = compareFigures(accounts)
  return {
    differences: [
      ...findDateDifference(accounts),
      ...findWeekdayDifference(accounts),
      ...findDenial(accounts),
      ...figures.differences,
    ],
    updates: figures.updates,
  }
}

type Given<T> = { account: Account; value: T }

/** The difference between what is given, where two of them part; between two sources if any two do. */
function toDifference<T>(
  given: Given<T>[],
  doPart: (a: Given<T>, b: Given<T>) => boolean,
  inWords: (value: T) => string,
): Omit<Difference, 'kind'> | null {
  let between: 'articles' | 'sources' | null = null
  for (const [index, a] of given.entries()) {
    for (const b of given.slice(0, index)) {
      if (a.account === b.account || between === 'sources' || !doPart(a, b)) continue
      between = a.account.article.source === b.account.article.source ? 'articles' : 'sources'
    }
  }
  if (between === null) return null
  const values = new Map<string, Account[]>()
  for (const { account, value } of given) {
    values.set(inWords(value), [...(values.get(inWords(value)) ?? []), account])
  }
  return { ...(between === 'articles' && { between }), values: toValues(values) }
}

function findDateDifference(accounts: Account[]): Difference[] {
  const dated = withoutDenials(accounts).flatMap(account => {
    const { mention } = account.lead
    return mention.date && isHard(mention) ? [{ account, value: mention.date }] : []
  })
  const difference = toDifference(
    dated,
    (a, b) => !canBeOneDay(a.account, b.account),
    date => date,
  )
  return difference ? [{ kind: 'date', ...difference }] : []
}

/** Weekdays that no publication date places can still part from one another and from a day. */
function findWeekdayDifference(accounts: Account[]): Difference[] {
  const telling = withoutDenials(accounts)
  if (telling.every(({ lead }) => lead.mention.date !== null)) return []
  const given = telling.flatMap(account => {
    const { mention } = account.lead
    const value = mention.date === null || isHard(mention) ? weekdayIn(account) : null
    return value === null ? [] : [{ account, value }]
  })
  const difference = toDifference(
    given,
    (a, b) => a.value !== b.value && !areDated(a.account, b.account),
    weekday => `XXXX-WXX-${weekday}`,
  )
  return difference ? [{ kind: 'weekday', ...difference }] : []
}

/** What parts two dates is their difference, not that of their weekdays. */
function areDated(...accounts: Account[]): boolean {
  return accounts.every(({ lead }) => lead.mention.date !== null)
}

/** The accounts that tell of it; all where all deny it. The day of a denial is not that of what it denies. */
export function withoutDenials(accounts: Account[]): Account[] {
  const telling = accounts.filter(({ lead }) => lead.mention.modality !== 'denied')
  return telling.length > 0 ? telling : accounts
}

/** Whether two accounts can mean the same moment: a common day, in the zone of either. */
function canBeOneDay(a: Account, b: Account): boolean {
  return datesOf(a).some(left => datesOf(b).some(right => overlaps(left, right)))
}

/** The date as reported and, where its clock time has a zone or the sentence names one, as it is in UTC. */
function datesOf({ lead }: Account): Edtf[] {
  const { date, time } = lead.mention
  const zone = /^(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/.exec(time ?? '')
  const day = date && parseEdtf(date)?.precision === 'day' ? firstDay(date) : null
  if (!date || !zone || day === null) return date ? [date] : []
  const [, hours, minutes, sign, zoneHours, zoneMinutes] = zone
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1)
  const minutesInUtc = Number(hours) * 60 + Number(minutes) - offset
  return [date, formatDay(day + Math.floor(minutesInUtc / 1440))]
}

/** One says that it happened, another that it did not. */
function findDenial(accounts: Account[]): Difference[] {
  const given = accounts.flatMap(account => {
    const { modality } = account.lead.mention
    return modality === 'happened' || modality === 'denied' ? [{ account, value: modality }] : []
  })
  const difference = toDifference(
    given,
    (a, b) => a.value !== b.value,
    value => value,
  )
  return difference ? [{ kind: 'denial', ...difference }] : []
}

function compareFigures(accounts: Account[]): Comparison {
  const byKind = new Map<string, Given<Figure>[]>()
  for (const account of accounts) {
    const seen = new Set<string>()
    for (const value of figuresIn(account)) {
      if (seen.has(value.key)) continue
      seen.add(value.key)
      byKind.set(value.key, [...(byKind.get(value.key) ?? []), { account, value }])
    }
  }
  const comparison: Comparison = { differences: [], updates: [] }
  for (const given of byKind.values()) {
    const of = given[0]?.value.of ?? ''
    const disputed = toDifference(
      given,
      (a, b) => areApart(a.value, b.value) && !isUpdate(a, b),
      ({ words }) => words,
    )
    if (disputed) comparison.differences.push({ kind: 'figure', of, ...disputed })
    else if (given.some(a => given.some(b => areApart(a.value, b.value) && isUpdate(a, b))))
      comparison.updates.push({ of, values: inOrderOfPublication(given) })
  }
  return comparison
}

/** Figures of each sentence once, however many mentions it holds. */
function figuresIn({ article, told }: Account): Figure[] {
  const happened = told.filter(({ mention }) => mention.modality === 'happened')
  const sentences = new Map(happened.map(one => [one.sentence.start, one]))
  return [...sentences.values()].flatMap(one => findFigures(article.text, one))
}

/** First what was published first; what stands last is the latest. */
function inOrderOfPublication(given: Given<Figure>[]): Update['values'] {
  const values = new Map<string, Given<Figure>[]>()
  const dated = given
    .filter(({ account }) => account.article.published)
    .sort((a, b) => compareInOrder(a.account.article, b.account.article))
  for (const one of dated) {
    values.set(one.value.words, [...(values.get(one.value.words) ?? []), one])
  }
  return [...values].map(([value, of]) => ({
    value,
    published: of[0]?.account.article.published?.value ?? '',
    articles: of.map(({ account }) => account.article.id).sort(),
  }))
}

function toValues(values: Map<string, Account[]>): Difference['values'] {
  return [...values]
    .map(([value, accounts]) => ({
      value,
      articles: accounts.map(({ article }) => article.id).sort(),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.value, b.value))
}
