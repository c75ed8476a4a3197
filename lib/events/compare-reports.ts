import type {
  Basis,
  DatedArticle,
  Difference,
  Edtf,
  Mention,
  NewsEvent,
  Report,
  Status,
} from '#lib/model'
import { excerptOf } from '#lib/text/excerpt'
import { compareEdtf, overlaps, parseEdtf } from '#lib/time/edtf'
import { claimOf } from './compare/claim'
import { findCopies, findRepeated } from './compare/copies'
import { compareAccounts, withoutDenials } from './compare/find-differences'
import { joinTwins } from './compare/join-twins'
import { inOrderOfTelling } from './compare/lead-report'
import { reasonsFor } from './compare/reasons'
import { titleOf } from './compare/title'
import { weighEvents } from './compare/weigh'
import { rarityIn } from './likeness/rarity'
import { isHard, rankOf } from './mention/basis'
import type { Account, UnnamedEvent } from './mention/told'
import { sentencesOf } from './sentences-of'

/** The events of a story with their reports side by side; ids are given when all stories are told. */
export function compareReports(found: Account[][], articles: DatedArticle[]): UnnamedEvent[] {
  const merged = joinTwins(found)
  const copies = findCopies(articles)
  const several = merged.filter(accounts => accounts.length > 1)
  const rarity = rarityIn(several.length > 0 ? merged.flatMap(own => own.flatMap(termsOf)) : [])
  const titles = new Set<string>()
  const events = merged.map((accounts): UnnamedEvent => {
    const repeated = findRepeated(accounts, copies)
    const inOrder = inOrderOfTelling(accounts, repeated)
    const headline = chooseHeadline(inOrder.filter(account => !repeated.has(account)))
    const reports = inOrder.map(account => toReport(account))
    const { differences, updates } = compareAccounts(inOrder)
    const claims = reports.map((report, index) => toClaim(report, inOrder[index]))
    const title = titleOf(tellingIts(headline?.date ?? null, claims), titles)
    titles.add(title)
    return {
      title,
      date: headline?.date ?? null,
      ...(headline?.time && { time: headline.time }),
      status: statusOf(reports, differences),
      modality: modalityOf(inOrder),
      weight: 0,
      reports,
      differences,
      ...(updates.length > 0 && { updates }),
      because: reasonsFor(inOrder, rarity),
    }
    function toReport(account: Account): Report {
      return reportOf(account, {
        sentences: sentencesOf(account.article),
        copyOf: repeated.get(account)?.article.id,
        settled: headline && isHard(headline) ? headline.date : null,
        isDenial: !withoutDenials(inOrder).includes(account),
      })
    }
  })
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]))
  const weights = weighEvents(events, article => lengths.get(article) ?? 0)
  return events.map((event, index) => ({ ...event, weight: weights[index] ?? 0 }))
}

function termsOf({ told }: Account) {
  return told.map(({ terms }) => terms)
}

/**
 * The headline date: the surest basis, of equals the one that more reports give; where a finer date
 * of another report lies within it, that one.
 */
function chooseHeadline(accounts: Account[]): Mention | null {
  const mentions = withoutDenials(accounts)
    .map(({ lead }) => lead.mention)
    .filter(({ date }) => date !== null)
  const counts = new Map<Edtf | null, number>()
  for (const { date } of mentions) counts.set(date, (counts.get(date) ?? 0) + 1)
  const best = mentions.toSorted(
    (a, b) =>
      classOf(a.basis) - classOf(b.basis) ||
      (counts.get(b.date) ?? 0) - (counts.get(a.date) ?? 0) ||
      rankOf(a.basis) - rankOf(b.basis) ||
      compareEdtf(a.date ?? '', b.date ?? ''),
  )[0]
  if (!best?.date) return null
  const { date } = best
  const finer = mentions
    .filter(other => isHard(other) && other.date && overlaps(other.date, date))
    .toSorted((a, b) => lengthOf(a.date) - lengthOf(b.date) || Number(!a.time) - Number(!b.time))[0]
  return finer && lengthOf(finer.date) <= lengthOf(date) ? finer : best
}

/** Honesty rule 3 knows three classes: stated, counted from a stated publication, the rest. */
function classOf(basis: Basis): number {
  return Math.min(rankOf(basis), rankOf('inferred') + (basis === 'publication' ? 1 : 0))
}

function lengthOf(date: Edtf | null): number {
  const parsed = date ? parseEdtf(date) : null
  if (!parsed || parsed.openStart || parsed.openEnd) return Number.MAX_SAFE_INTEGER
  return parsed.to - parsed.from
}

type Around = {
  sentences: { start: number; end: number }[]
  copyOf: string | undefined
  /** The date that the texts give the event. */
  settled: Edtf | null
  /** Whether this account denies what others tell. */
  isDenial: boolean
}

function reportOf({ article, told, lead }: Account, around: Around): Report {
  const { mention } = lead
  // Publication alone is no dating, nor is the day of a denial: they give way to what another text states.
  const yields =
    mention.date &&
    around.settled &&
    (!isHard(mention) || around.isDenial) &&
    !overlaps(mention.date, around.settled)
  const excerptSpan = { start: mention.start, end: mention.end }
  return {
    article: article.id,
    source: article.source,
    published: article.published,
    date: yields ? null : mention.date,
    ...(mention.time && { time: mention.time }),
    claim: claimOf(article.text, lead),
    because: mention.because,
    mentions: told.map(one => one.mention),
    excerpt: excerptOf(article.text, excerptSpan, around.sentences),
    title: article.title,
    ...(article.url && { url: article.url }),
    ...(around.copyOf && { copyOf: around.copyOf }),
  }
}

type Claim = Pick<Report, 'claim' | 'date'> & { act: string; namesActLast: boolean }

function toClaim({ claim, date }: Report, account: Account | undefined): Claim {
  const { start, end, kind } = account?.lead.trigger ?? { start: 0, end: 0, kind: 'verb' }
  const act = account?.article.text.slice(start, end) ?? ''
  const namesActLast = kind === 'noun' && claim.indexOf(act) > claim.length / 2
  return { claim, date, act, namesActLast }
}

/** Those of the reports that give the event its headline date; all where none does. */
function tellingIts(date: Edtf | null, claims: Claim[]): Claim[] {
  const own = claims.filter(claim => claim.date === date)
  return own.length > 0 ? own : claims
}

/** Two independent voices of two sources agree; copies of one wire text are one voice. */
function statusOf(reports: Report[], differences: Difference[]): Status {
  if (differences.some(({ between }) => !between)) return 'disputed'
  const voices = new Set(reports.filter(({ copyOf }) => !copyOf).map(({ source }) => source))
  return voices.size > 1 ? 'agreed' : 'single'
}

/** What any report says happened, happened by that report; else as the surest has it. */
function modalityOf(accounts: Account[]): NewsEvent['modality'] {
  const modalities = accounts.map(({ lead }) => lead.mention.modality)
  return modalities.includes('happened') ? 'happened' : (modalities[0] ?? 'happened')
}
