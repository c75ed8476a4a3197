import { rarityIn } from '#lib/events/likeness/rarity'
import type { Rarity } from '#lib/events/likeness/similarity'
import { isHard } from '#lib/events/mention/basis'
import type { Told } from '#lib/events/mention/told'
import { mentionsOf } from '#lib/events/mentions-of'
import { likenessOfMentions } from '#lib/events/merge/likeness'
import type { DatedArticle, Edtf, Timex } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { type Day, firstDay, formatDay, overlaps, parseEdtf, weekdayOf } from '#lib/time/edtf'
import { openTimexes } from '#lib/time/find-timexes'

/** What a dated article tells of a day. */
type Telling = { told: Told; article: DatedArticle; day: Day; isDated: boolean }

/** All that the dated articles of a story tell of days, looked up by their rarest words. */
export type Evidence = { holders: Map<string, Telling[]>; rarity: Rarity }

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
/** A word that so many tell is no key. */
const mostHolders = 60
/** Publication is looked for this many days before and after the day told. */
const before = 40
const after = 70
/** Of two twins the one that the weekday allows counts, if it is nearly as alike as the other. */
const nearlyAsAlike = 0.7

/** What `dated` tell of days, for `findClues`. */
export function gatherEvidence(dated: DatedArticle[]): Evidence {
  const told = dated.map(article => ({ article, told: leadingIn(article) }))
  const rarity = rarityIn(told.flatMap(one => one.told.map(({ terms }) => terms)))
  const holders = new Map<string, Telling[]>()
  for (const { article, told: own } of told) {
    for (const one of own) {
      const day = dayTold(one)
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
  return leadingIn(article).flatMap(told => {
    const timex = told.mention.timexes.find(isUnplaced)
    if (!timex || told.mention.modality === 'denied') return []
    const twins = findTwins(told, article, evidence)
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
function findTwins(told: Told, { id }: DatedArticle, { holders, rarity }: Evidence): Twin[] {
  const found = new Map<Told, Twin>()
  for (const key of keysOf(told)) {
    const known = holders.get(key) ?? []
    if (known.length > mostHolders) continue
    for (const telling of known) {
      if (telling.article.id === id || found.has(telling.told)) continue
      found.set(telling.told, {
        ...telling,
        likeness:
          likenessOfMentions(told, telling.told, rarity) * (telling.isDated ? 1 : undatedTwin),
      })
    }
  }
  return [...found.values()]
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort(
      (a, b) => b.likeness - a.likeness || a.day - b.day || compareText(a.article.id, b.article.id),
    )
}

function keysOf({ terms, phrases }: Told): string[] {
  return [...terms.keys(), ...phrases]
}

function dayTold({ mention }: Told): Day | null {
  const { date } = mention
  return date && parseEdtf(date)?.precision === 'day' ? firstDay(date) : null
}

/** Counted from a publication date that is not known. */
function isUnplaced({ edtf, anchor, type }: Timex): boolean {
  return edtf === undefined && anchor === 'publication' && (type === 'DATE' || type === 'TIME')
}

function toClue(read: Reader, timex: Timex, twin: Twin): Clue {
  const { day, likeness } = twin
  const weekday = weekdayNumber(timex)
  const days = isPossible(weekday, day) ? publicationDays(read, day) : []
  const from = days[0] ?? day
  const to = days.at(-1) ?? day - 1
  return { timex, weekday, day, from, to, likeness, article: twin.article, told: twin.told }
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

/** The days on which the expression, if published then, would mean `day`; none where that goes on for ever. */
function publicationDays(read: Reader, day: Day): Day[] {
  const meant = formatDay(day)
  const days: Day[] = []
  for (let published = day - before; published <= day + after; published++) {
    const edtf = read(published)
    if (edtf && (edtf === meant || overlaps(edtf, meant))) days.push(published)
  }
  const isOpen = days[0] === day - before || days.at(-1) === day + after
  return isOpen ? [] : days
}
