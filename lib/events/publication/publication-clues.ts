import { type Rarity, rarityIn } from '#lib/events/likeness/rarity'
import { isHard } from '#lib/events/mention/basis'
import type { Told } from '#lib/events/mention/told'
import { mentionsOf } from '#lib/events/mentions-of'
import { likenessOfMentions } from '#lib/events/merge/likeness'
import type { DatedArticle, Edtf, Timex } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { type Day, formatDay, parseEdtf, weekdayOf } from '#lib/time/edtf'
import { openTimexes } from '#lib/time/find-timexes'

/** What a dated article tells of a day. */
type Telling = { told: Told; article: DatedArticle; day: Day; isDated: boolean }

/**
 * What the dated articles of a story tell. `days` are those on which they were published; what they
 * tell of days, looked up by their words, is gathered when it is asked for.
 */
export type Evidence = { days: Day[]; tellings: () => Tellings }

type Tellings = { holders: Map<string, Telling[]>; rarity: Rarity }

/**
 * A time expression of an undated article whose happening a dated article places on a day: then it was
 * published between `from` and `to`, both included.
 */
export type Clue = {
  timex: Timex
  weekday: number | null
  day: Day
  from: Day
  to: Day
  likeness: number
  /** The dated article, and where it tells it. */
  article: DatedArticle
  told: Told
}

const likeEnough = 0.34
/** A twin that names no day itself is taken to tell of the day it was published on. */
const undatedTwin = 0.8
/** What is to come is told alike again and again, of one time and of the next. */
const planned = 0.6
/** A word that so many tell is no key. */
const mostHolders = 60
/** Of those that share words so many are looked at closely. */
const mostCompared = 25
/** Publication is looked for this many days before and after the day told. */
const before = 40
const after = 70
/** Of two twins the one that the weekday allows counts, if it is nearly as alike as the other. */
const nearlyAsAlike = 0.7

/** What `dated` tell of days, for `findClues`. */
export function gatherEvidence(dated: DatedArticle[]): Evidence {
  let known: Tellings | null = null
  return {
    days: [...new Set(dated.flatMap(({ published }) => dayOfValue(published?.value) ?? []))],
    tellings: () => {
      known ??= gatherTellings(dated)
      return known
    },
  }
}

function dayOfValue(value: Edtf | undefined): Day | null {
  const parsed = value === undefined ? null : parseEdtf(value)
  return parsed?.precision === 'day' ? parsed.from : null
}

function gatherTellings(dated: DatedArticle[]): Tellings {
  const told = dated.map(article => ({ article, told: leadingIn(article) }))
  const rarity = rarityIn(told.flatMap(one => one.told.map(({ terms }) => terms)))
  const holders = new Map<string, Telling[]>()
  for (const { article, told: own } of told) {
    for (const one of own) {
      const day = dayOfValue(one.mention.date ?? undefined)
      if (day === null) continue
      const telling = { told: one, article, day, isDated: isHard(one.mention) }
      for (const key of keysOf(one)) {
        const known = holders.get(key)
        if (known) known.push(telling)
        else holders.set(key, [telling])
      }
    }
  }
  return { holders, rarity }
}

/** What leads its sentence says what its day is about; what is told by the way may be of another. */
function leadingIn(article: DatedArticle): Told[] {
  return mentionsOf(article).filter(({ leads }) => leads)
}

/** The clues that the expressions of `article` give, one for each at most, in the order of the text. */
export function findClues(article: DatedArticle, evidence: Evidence): Clue[] {
  // Reading for mentions takes its time: most articles without such an expression are done with here.
  if (evidence.days.length === 0 || !article.timexes.some(isUnplaced)) return []
  return leadingIn(article).flatMap(told => {
    const timex = told.mention.timexes.find(isUnplaced)
    if (!timex || told.mention.modality === 'denied') return []
    const twins = findTwins(told, article, evidence.tellings())
    const best = twins.find(({ isDated }) => isDated)
    const least = (best?.likeness ?? 0) * nearlyAsAlike
    const read = readerOf(article, told, timex)
    for (const twin of twins) {
      if (twin.likeness < least) break
      const clue = toClue(read, timex, twin)
      if (clue.from <= clue.to) return clue
    }
    return best ? toClue(read, timex, best) : []
  })
}

/** ISO weekday of a weekday that could not be placed on the calendar: `XXXX-WXX-3`. */
export function weekdayNumber({ value, edtf }: Timex): number | null {
  const match = edtf === undefined ? /^XXXX-WXX-([1-7])/.exec(value) : null
  return match ? Number(match[1]) : null
}

type Twin = Telling & { likeness: number }

/** Tellings of other articles that are alike, most alike first. */
function findTwins(told: Told, { id }: DatedArticle, { holders, rarity }: Tellings): Twin[] {
  const shared = new Map<Telling, number>()
  for (const key of keysOf(told)) {
    const known = holders.get(key) ?? []
    if (known.length > mostHolders) continue
    const worth = rarity.of(key)
    for (const telling of known) shared.set(telling, (shared.get(telling) ?? 0) + worth)
  }
  const weight = told.mention.modality === 'happened' ? 1 : planned
  return [...shared]
    .filter(([{ article }]) => article.id !== id)
    .sort((a, b) => b[1] - a[1] || compareTellings(a[0], b[0]))
    .slice(0, mostCompared)
    .map(([telling]) => ({ ...telling, likeness: weight * likenessTo(told, telling, rarity) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness || compareTellings(a, b))
}

function likenessTo(told: Told, twin: Telling, rarity: Rarity): number {
  return likenessOfMentions(told, twin.told, rarity) * (twin.isDated ? 1 : undatedTwin)
}

function compareTellings(a: Telling, b: Telling): number {
  return (
    a.day - b.day ||
    compareText(a.article.id, b.article.id) ||
    a.told.trigger.start - b.told.trigger.start
  )
}

function keysOf({ terms, phrases }: Told): string[] {
  return [...terms.keys(), ...phrases]
}

/** Counted from a publication date that is not known. */
function isUnplaced({ edtf, anchor, type }: Timex): boolean {
  return edtf === undefined && anchor === 'publication' && (type === 'DATE' || type === 'TIME')
}

function toClue(read: Reader, timex: Timex, { day, likeness, article, told }: Twin): Clue {
  const weekday = weekdayNumber(timex)
  const days = isPossible(weekday, day) ? publicationDays(read, day) : null
  // None: what the expression can never mean speaks against every day.
  const { from, to } = days ?? { from: day, to: day - 1 }
  return { timex, weekday, day, from, to, likeness, article, told }
}

function isPossible(weekday: number | null, day: Day): boolean {
  return weekday === null || weekdayOf(day) === weekday
}

/** What a time expression would mean if its article had been published on a day; null where nothing. */
type Reader = (published: Day) => Edtf | null

/** Reading a sentence for a hundred days takes its time: each day is read once, whatever the twins. */
function readerOf({ text }: DatedArticle, { sentence }: Told, timex: Timex): Reader {
  const words = text.slice(sentence.start, sentence.end)
  const place = timex.start - sentence.start
  const known = new Map<Day, Edtf | null>()
  let readFor: ReturnType<typeof openTimexes> | null = null
  return published => {
    const before = known.get(published)
    if (before !== undefined) return before
    readFor ??= openTimexes(words)
    const found = readFor(formatDay(published)).find(({ start }) => start === place)
    known.set(published, found?.edtf ?? null)
    return found?.edtf ?? null
  }
}

/** The days on which the expression, if published then, would mean `day`; null where that goes on for ever. */
function publicationDays(read: Reader, day: Day): { from: Day; to: Day } | null {
  const meant = formatDay(day)
  let from = findMeaning(read, day, meant)
  if (from === null) return null
  let to = from
  while (from >= day - before && read(from - 1) === meant) from--
  while (to <= day + after && read(to + 1) === meant) to++
  return from < day - before || to > day + after ? null : { from, to }
}

/** The nearest day on which, if published then, the expression would mean that. */
function findMeaning(read: Reader, day: Day, meant: Edtf): Day | null {
  for (let off = 0; off <= after; off++) {
    if (read(day + off) === meant) return day + off
    if (off <= before && read(day - off) === meant) return day - off
  }
  return null
}
