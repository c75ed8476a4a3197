import { irregularBases } from '#lib/events/english/irregular-verbs'
import { compareText } from '#lib/text/compare-text'

/** What a headline may be long; a quotation that begins before is cut with an ellipsis. */
const longest = 90
const shortest = 30
/** A little too long is better than cut. */
const tolerated = 130
const startsWithPronoun = eitherOf(
  /^(?:he|she|they|it|his|her|their|its|this|that|these|those|there|we|i|you)\b/,
  /^(?:in|on|at|after|before|from|by|with|as) [^,]{0,60}, (?:he|she|they|it)\b/,
  /^(?:\S+ ){1,2}(?:he|she|they)\b/,
)
/** Without what they belong to, such openings are no sentence. */
const isFragment =
  /^(?:without|being|having|as an?|in|at|to|for|with|of|which|who|whose|where|what|if|one of|more than)\b/i
const leadsIn =
  /^(?:after|before|following|amid|despite|during|on|by|from|under|according|along|among|\p{L}+ing)\b/iu
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|says?|did|does)$/
const hangs = eitherOf(
  /\b(?:is|was|were|are|be|been|has|had|that|which|who|and|or|but|the|an?|only|as|than)$/,
  /\b(?:to|of|in|on|at|by|for|with|from|known|listed|caused|called|moments|\w+ly)$/,
)
/** A clause that says who, why or when can go; what stands before it is a sentence. */
const boundary =
  /,? (?:after|before|when|while|because|although|which|who|where|amid|since|until|despite)\b|, |; | – | — /g
/** "Falk was sworn in": such a verb is another one without the word behind it. */
const endsInParticle =
  /\b(?:sworn|voted|caved|broken?|moved|stepped|handed|turned|called|taken|settled)\s(?:in|on|off|over)$/
const trailing = /\s+(?:that|and|or|but|of|to|in|on|at|by|for|with|from|as|the|an?)$/i
/** Who says so, behind what is said: it stays whatever goes. */
const saidBy =
  /, (?:according to [^,]{3,50}|[^,“”"]{3,70}\b(?:said|says|told|added|alleged|claimed|reported|announced|testified)\b[^,“”"]{0,30})$/
const age = /,\s(?:aged?\s)?\d{1,3},\s/g
/** "Falk, 47, a former judge": the apposition keeps its comma. */
const ageBeforeApposition = /,\s(?:aged?\s)?\d{1,3}(?=,\s(?:an?|the|who|which|whose)\s)/g
const apposition = /, (?:an?|the) [^,“”"]{3,60}, (?=\p{Ll})/gu

/** The day that a title ends in: it is shown beside it, and hangs where the clause behind it went. */
const lastDay = inTurn(
  /(?<!\b(?:until|till|since|from|by|before|after|for|not|than|between|and|or|to|of|again|last|next|this|that|every))/,
  /(?<!,) (?:(?:late|early) )?(?:on )?/,
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)/,
  /(?: (?:morning|afternoon|evening|night))?$/,
)
/** The day stands beside the title, and in another week such a word says nothing. */
const namesDay = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)\b/i
/** "TRIPOLI (Reuters) - ", "VIDEO: ": what stands before the news. */
const furniture =
  /^(?:(?:\p{Lu}{2,}[\p{Lu} ,.|/-]*)?\(\p{Lu}[\p{L}. ]{1,20}\) ?[-–—] |\p{Lu}{4,}: )/u
/** Who says something, without what. */
const says =
  /(?<!,.{0,60}) (?:said|says|announced|announces|believes|believed|stated|states|claimed|claims|added|warned|argued|insisted)$/

/** A claim, its act as worded, and whether that is a noun in its second half: "demand has surged since his death". */
type Claim = { claim: string; act?: string; namesActLast?: boolean }

/** By how much such a claim must read better to be the title all the same. */
const worthTellingIt = 60

/** By how much a title may read worse for being the only one of its kind. */
const worthBeingOther = 60

/**
 * The title of an event: of the claims of its reports the one that reads most like a headline, cut
 * to its main clause where it is long. No pronoun where another names who, nothing that hangs, and
 * none that is `taken` by another event of the story where one reads nearly as well.
 */
export function titleOf(reports: Claim[], taken: ReadonlySet<string> = new Set()): string {
  const costs = new Map<string, number>()
  for (const { claim, act, namesActLast } of reports) {
    const title = headlineOf(claim, act)
    if (!title) continue
    const cost = costOf(title) + (namesActLast ? worthTellingIt : 0)
    costs.set(title, Math.min(cost, costs.get(title) ?? cost))
  }
  const ranked = [...costs]
    .map(([title, cost]) => ({ title, cost }))
    .sort((a, b) => a.cost - b.cost || compareText(a.title, b.title))
  const [best] = ranked
  if (!best) return ''
  const worst = best.cost + worthBeingOther
  const free = ranked.find(({ title, cost }) => !taken.has(title) && cost <= worst)
  return (free ?? best).title
}

/** What was told of `act`, if it is long without ages and appositions, and without the clauses behind its main one. */
export function headlineOf(told: string, act = ''): string {
  const claim = tidyEnds(told)
  if (claim.length <= longest) return claim
  const bare = /[“”"]/.test(claim) ? claim : withoutAppositions(claim, act)
  if (bare.length <= longest) return bare
  const attribution = saidBy.exec(bare)?.[0] ?? ''
  const main = bare.slice(0, bare.length - attribution.length)
  const ends = [...main.matchAll(boundary)].map(({ index }) => index)
  const room = longest - attribution.length
  const end = ends.findLast(at => at >= shortest && at <= room && isWhole(main.slice(0, at)))
  if (end !== undefined) return main.slice(0, end) + attribution
  if (bare.length <= tolerated || /[“”"]/.test(bare)) return bare
  return cutAtWord(main, room) + attribution
}

/** "Falk, 47, a judge who founded a party, is to speak": an apposition that tells of the act stays. */
function withoutAppositions(claim: string, act: string): string {
  const ageless = claim.replace(ageBeforeApposition, '').replace(age, ' ')
  const bare = ageless.replace(apposition, ' ')
  return bare.includes(act) || !ageless.includes(act) ? bare : ageless
}

function tidyEnds(told: string): string {
  const plain = withoutTrailing(told.replace(furniture, '')).replace(/[\s,;:–—-]+$/, '')
  const bare = plain.replace(lastDay, '')
  return bare !== plain && isWhole(bare) ? bare : plain
}

function withoutTrailing(words: string): string {
  let kept = words
  while (trailing.test(kept) && !endsInParticle.test(kept)) kept = kept.replace(trailing, '')
  return kept
}

/** Whether words end so that more must follow. */
function doesHang(words: string): boolean {
  return hangs.test(words) && !endsInParticle.test(words)
}

/** The beginning, with an ellipsis. */
function cutAtWord(words: string, room: number): string {
  const beginning = words.slice(0, words.lastIndexOf(' ', room)).replace(/[\s,;:–—-]+$/, '')
  return `${withoutTrailing(beginning)}…`
}

/** A sentence that stands for itself: with a verb outside its lead-in, and its quotations closed. */
function isWhole(words: string): boolean {
  const isClosed =
    words.split('“').length === words.split('”').length && words.split('"').length % 2 === 1
  const main = isFragment.test(words) || leadsIn.test(words) ? words.replace(/^[^,]*/, '') : words
  const [itself = ''] = main.split(/,? (?:who|which|whose|where|that)\b/)
  return (
    isClosed &&
    !doesHang(words) &&
    !says.test(words) &&
    itself.split(/[^\p{L}’'-]+/u).some(isFiniteVerb)
  )
}

function isFiniteVerb(word: string): boolean {
  return auxiliary.test(word) || irregularBases.has(word) || /^\p{Ll}{3,}ed$/u.test(word)
}

function costOf(title: string): number {
  const tooLong = Math.max(0, title.length - longest)
  const tooShort = Math.max(0, shortest - title.length)
  return (
    (startsWithPronoun.test(title) ? 200 : 0) +
    (doesHang(title) ? 120 : 0) +
    (isFragment.test(title) ? 80 : 0) +
    (title.endsWith('…') ? 60 : 0) +
    (namesDay.test(title) ? 25 : 0) +
    (/\p{L} \p{Lu}|^\p{Lu}\p{L}+ \p{Lu}/u.test(title) ? 0 : 15) +
    tooLong * 2 +
    tooShort * 3 +
    Math.abs(title.length - 60) / 2
  )
}

function eitherOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i')
}

function inTurn(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join(''), 'i')
}
