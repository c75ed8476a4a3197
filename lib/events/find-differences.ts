import type { Difference, Edtf } from '#lib/model'
import { firstDay, formatDay, overlaps, parseEdtf } from '#lib/time/edtf'
import { isHard } from './basis'
import { type Figure, findFigures } from './find-figures'
import type { Account } from './told'

/** The points on which the accounts of one happening conflict. */
export function findDifferences(accounts: Account[]): Difference[] {
  return [...findDateDifference(accounts), ...findFigureDifferences(accounts)]
}

function findDateDifference(accounts: Account[]): Difference[] {
  const values = new Map<Edtf, Account[]>()
  for (const account of accounts) {
    const { date } = account.lead.mention
    if (date && isHard(account.lead.mention))
      values.set(date, [...(values.get(date) ?? []), account])
  }
  const all = [...values.values()].flat()
  const conflict = all.some(a => all.some(b => a !== b && !canBeOneDay(a, b)))
  return conflict ? [{ kind: 'date', values: toValues(values) }] : []
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

function findFigureDifferences(accounts: Account[]): Difference[] {
  const byKind = new Map<string, { figure: Figure; account: Account }[]>()
  for (const account of accounts) {
    const seen = new Set<string>()
    for (const told of account.told) {
      for (const figure of findFigures(account.article.text, told)) {
        if (seen.has(figure.of)) continue
        seen.add(figure.of)
        byKind.set(figure.of, [...(byKind.get(figure.of) ?? []), { figure, account }])
      }
    }
  }
  return [...byKind].flatMap(([of, entries]) => {
    const conflict = entries.some(a => entries.some(b => areInConflict(a, b)))
    if (!conflict) return []
    const values = new Map<string, Account[]>()
    for (const { figure, account } of entries) {
      values.set(figure.words, [...(values.get(figure.words) ?? []), account])
    }
    return [{ kind: 'figure', of, values: toValues(values) }]
  })
}

/** Tolls grow while a story develops; the number who marched does not. */
function isToll({ of }: Figure): boolean {
  return of.startsWith('people ')
}

type Counted = { figure: Figure; account: Account }

/**
 * Two figures that exclude each other. Not where it is a toll whose higher figure was published later,
 * nor where one source corrects itself on another day: those are updates.
 */
function areInConflict(a: Counted, b: Counted): boolean {
  const apart = a.figure.most < b.figure.least || b.figure.most < a.figure.least
  if (!apart || a.account === b.account) return false
  const [low, high] = a.figure.most < b.figure.least ? [a, b] : [b, a]
  const before = dayOfPublication(low.account)
  const after = dayOfPublication(high.account)
  if (before === null || after === null) return true
  const isOneSource = a.account.article.source === b.account.article.source
  if (isOneSource && before !== after) return false
  return !isToll(a.figure) || after <= before
}

function dayOfPublication({ article }: Account): number | null {
  return article.published && firstDay(article.published.value)
}

function toValues(values: Map<string, Account[]>): Difference['values'] {
  return [...values]
    .map(([value, accounts]) => ({
      value,
      articles: accounts.map(({ article }) => article.id).sort(),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.value < b.value ? -1 : 1))
}
