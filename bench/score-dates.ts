import type { Span } from '#lib/model'

/** A time expression as the gold files and the predictions have it. */
export type ScoredTimex = Span & { type: string; value: string; text?: string; rule?: string }

export type GoldDocument = { id: string; dct: string | null; text: string; timex: ScoredTimex[] }

export type Share = { precision: number; recall: number; f1: number }

export type DateScore = {
  gold: number
  predicted: number
  /** The same start and end. */
  strict: Share
  /** Any overlap, as in TempEval-3. */
  relaxed: Share
  typeF1: number
  /** Relaxed F1 times the share of found gold with the right value: TempEval-3's headline figure. */
  valueF1: number
  valueAccuracy: number
  /** Of the gold dates that name a day: the share for which an overlapping prediction names it. */
  dayAccuracy: number
}

export type DateError = {
  kind: 'value' | 'missed' | 'spurious'
  gold?: ScoredTimex
  predicted?: ScoredTimex
}

type Counts = {
  gold: number
  predicted: number
  exact: number
  found: number
  hitting: number
  rightType: number
  rightValue: number
  days: number
  rightDays: number
}

/** Scores predictions against gold over all documents; `accepts` picks types. Mistakes go to `errors`. */
export function scoreDates(
  documents: { gold: ScoredTimex[]; predicted: ScoredTimex[] }[],
  accepts: (timex: ScoredTimex) => boolean = () => true,
  errors: DateError[] = [],
): DateScore {
  const counts: Counts = {
    gold: 0,
    predicted: 0,
    exact: 0,
    found: 0,
    hitting: 0,
    rightType: 0,
    rightValue: 0,
    days: 0,
    rightDays: 0,
  }
  for (const { gold, predicted } of documents) {
    const accepted = predicted.filter(accepts)
    countGold(counts, gold.filter(accepts), accepted, predicted, errors)
    countSpurious(counts, gold.filter(accepts), accepted, errors)
  }
  return scoreOf(counts)
}

/** Values as they are compared: upper case, without blanks and without seconds of nought. */
export function normaliseValue(value: string): string {
  const plain = value.trim().toUpperCase().replace(/\s+/g, '')
  return plain.startsWith('P') || plain.endsWith('REF')
    ? plain
    : plain.replace(/(T\d\d:\d\d):00(?:\.0+)?/, '$1')
}

function countGold(
  counts: Counts,
  gold: ScoredTimex[],
  accepted: ScoredTimex[],
  predicted: ScoredTimex[],
  errors: DateError[],
) {
  const partners = alignTimexes(gold, accepted)
  counts.gold += gold.length
  for (const timex of gold) {
    countDay(counts, timex, predicted)
    if (accepted.some(other => isSameSpan(timex, other))) counts.exact++
    const partner = partners.get(timex) ?? accepted.find(other => overlap(timex, other) > 0)
    if (!partner) {
      errors.push({ kind: 'missed', gold: timex })
      continue
    }
    counts.found++
    if (partner.type === timex.type) counts.rightType++
    if (normaliseValue(partner.value) === normaliseValue(timex.value)) counts.rightValue++
    else errors.push({ kind: 'value', gold: timex, predicted: partner })
  }
}

function countDay(counts: Counts, gold: ScoredTimex, predicted: ScoredTimex[]) {
  if (gold.type !== 'DATE' || !/^\d{4}-\d\d-\d\d$/.test(gold.value)) return
  counts.days++
  const isRight = predicted.some(
    other => overlap(gold, other) > 0 && other.value.slice(0, 10) === gold.value,
  )
  if (isRight) counts.rightDays++
}

function countSpurious(
  counts: Counts,
  gold: ScoredTimex[],
  accepted: ScoredTimex[],
  errors: DateError[],
) {
  counts.predicted += accepted.length
  for (const timex of accepted) {
    if (gold.some(other => overlap(timex, other) > 0)) counts.hitting++
    else errors.push({ kind: 'spurious', predicted: timex })
  }
}

/** One to one: the same span first, then the largest overlap, then the leftmost. */
export function alignTimexes(
  gold: ScoredTimex[],
  predicted: ScoredTimex[],
): Map<ScoredTimex, ScoredTimex> {
  const pairs = gold.flatMap((one, index) =>
    predicted.map((other, otherIndex) => ({ one, other, index, otherIndex })),
  )
  const candidates = pairs
    .map(pair => ({
      ...pair,
      isSame: isSameSpan(pair.one, pair.other),
      common: overlap(pair.one, pair.other),
    }))
    .filter(pair => pair.common > 0)
    .sort(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) ||
        b.common - a.common ||
        a.index - b.index ||
        a.otherIndex - b.otherIndex,
    )
  const partners = new Map<ScoredTimex, ScoredTimex>()
  const taken = new Set<ScoredTimex>()
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue
    partners.set(one, other)
    taken.add(other)
  }
  return partners
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function scoreOf(counts: Counts): DateScore {
  const relaxed = shareOf(counts.hitting, counts.predicted, counts.found, counts.gold)
  const ofFound = (count: number) => (counts.found ? count / counts.found : 0)
  return {
    gold: counts.gold,
    predicted: counts.predicted,
    strict: shareOf(counts.exact, counts.predicted, counts.exact, counts.gold),
    relaxed,
    typeF1: relaxed.f1 * ofFound(counts.rightType),
    valueF1: relaxed.f1 * ofFound(counts.rightValue),
    valueAccuracy: ofFound(counts.rightValue),
    dayAccuracy: counts.days ? counts.rightDays / counts.days : 0,
  }
}

function shareOf(hitting: number, predicted: number, found: number, gold: number): Share {
  const precision = predicted ? hitting / predicted : 0
  const recall = gold ? found / gold : 0
  const sum = precision + recall
  return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 }
}
