import { areSameAction } from '#lib/events/words/actions'
import { stemsOf } from '#lib/events/words/tokens'
import { overlaps } from '#lib/time/edtf'
import { isDay } from './marks'
import type { Telling } from './telling'

/** How much a word tells apart: see `rarityIn`. */
type WorthOf = (key: string) => number

/**
 * What speaks for one happening and what against, in log odds; set by reading what came of them in
 * stories of several months. Stories have less in common than articles of one: more must agree.
 */
const odds = {
  none: -3.2,
  sameWord: 0.8,
  /** Times the likeness of the words around the act. */
  around: 2.2,
  /** Nobody dies twice: that one name stands with both is as good as sure. */
  once: 1.5,
  /** Times the rarity of the rarest name that both give. */
  rareName: 0.35,
  otherNames: -1.2,
  otherPlaces: -0.6,
  /** For each word that both sentences say, up to the most that counts. */
  shared: 0.25,
  /** Of a month there is more than of a day. */
  onlyMonth: -0.8,
  /** One has only the day of its publication. */
  looselyDated: -0.7,
}
const mostShared = 4

/** What happens to nobody twice, and hardly twice in a month. */
const onceOnly = stemsOf(
  'die dead death born birth bury funeral resign resignation sentence convict acquit inaugurate'.split(
    ' ',
  ),
)

/** Whether it is of what happens to nobody twice. */
function isOnceOnly({ key }: Telling): boolean {
  return onceOnly.has(key)
}

/** How likely two tellings of two stories are of one happening, from 0 to 1. */
export function likenessOfTellings(a: Telling, b: Telling, worthOf: WorthOf): number {
  if (!areSameAction(a.key, b.key) || !overlaps(a.date, b.date)) return 0
  if (!a.isHard && !b.isHard) return 0
  const names = sharedOf(a.names, b.names)
  const sum =
    odds.none +
    (a.key === b.key ? odds.sameWord : 0) +
    (names.length > 0 && isOnceOnly(a) && isOnceOnly(b) ? odds.once : 0) +
    odds.around * Math.sqrt(likenessOfWords(a, b, worthOf)) +
    odds.rareName * Math.max(0, ...names.map(worthOf)) +
    (areOther(a.names, b.names) ? odds.otherNames : 0) +
    (areOther(a.places, b.places) ? odds.otherPlaces : 0) +
    odds.shared * Math.min(mostShared, sharedOf(a.said, b.said).length) +
    (isDay(a.date) && isDay(b.date) ? 0 : odds.onlyMonth) +
    (a.isHard && b.isHard ? 0 : odds.looselyDated)
  return 1 / (1 + Math.exp(-sum))
}

/** Cosine of the words around, each as heavy as it is near and rare. */
function likenessOfWords(a: Telling, b: Telling, worthOf: WorthOf): number {
  let shared = 0
  for (const [key, weight] of a.around) {
    const other = b.around.get(key)
    if (other !== undefined) shared += weight * other * worthOf(key) ** 2
  }
  return shared === 0 ? 0 : shared / (lengthOf(a, worthOf) * lengthOf(b, worthOf))
}

function lengthOf({ around }: Telling, worthOf: WorthOf): number {
  return Math.hypot(...[...around].map(([key, weight]) => weight * worthOf(key)))
}

/** Whether both give some, and none in common. */
function areOther(a: Set<string>, b: Set<string>): boolean {
  return a.size > 0 && b.size > 0 && sharedOf(a, b).length === 0
}

type Keys = ReadonlySet<string> | ReadonlyMap<string, number>

function sharedOf(a: Keys, b: Keys): string[] {
  return [...a.keys()].filter(key => b.has(key))
}
