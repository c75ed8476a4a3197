import { groupBy } from '#lib/events/group-by'
import { isHard } from '#lib/events/mention/basis'
import { isSetApart } from '#lib/events/mention/continuation'
import type { Account, Told } from '#lib/events/mention/told'
import { fitAcross, fitOneDay } from './fit-one-day'

/** The share of dated pairs that must fit: one misread date does not part ten reports. */
const leastFitting = 0.5

/**
 * Whether two clusters of accounts can be one happening: not where one article tells both apart, nor
 * where the dates of two articles exclude each other.
 */
export function fitTogether(a: Account[], b: Account[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const byArticle = groupBy(few, ({ article }) => article.id)
  if (many.some(left => byArticle.get(left.article.id)?.some(right => areTwo(left, right)))) {
    return false
  }
  return haveCommonTime(facesOf(few), facesOf(many))
}

/** Accounts that are dated alike, by one of them. */
type Face = { lead: Told; count: number }

/** Whether, of the pairs in which both are dated, enough can be of one time. */
function haveCommonTime(a: Face[], b: Face[]): boolean {
  let fitting = 0
  let all = 0
  for (const left of a) {
    for (const right of b) {
      all += left.count * right.count
      if (fitAcross(left.lead, right.lead)) fitting += left.count * right.count
    }
  }
  return fitting >= all * leastFitting
}

/** One article may come back to a happening, but where it gives both tellings a date of their own, it tells two. */
function areTwo({ lead: a }: Account, { lead: b }: Account): boolean {
  if (a.mention.modality !== b.mention.modality || !fitOneDay(a, b)) return true
  if (!isHard(a.mention) || !isHard(b.mention)) return false
  return isSetApart(a.sentence) || isSetApart(b.sentence)
}

/** The dated accounts, one for each way that some are dated: of a hundred reports most have the same. */
function facesOf(accounts: Account[]): Face[] {
  const faces = new Map<string, Face>()
  for (const { lead } of accounts) {
    const { mention, trigger } = lead
    if (mention.date === null) continue
    const key = isHard(mention) ? mention.date : `${mention.date} ${trigger.kind} ${trigger.tense}`
    const face = faces.get(key)
    if (face) face.count++
    else faces.set(key, { lead, count: 1 })
  }
  return [...faces.values()]
}
