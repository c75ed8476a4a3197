import type { Tense } from './resolve/context'
import type { Source } from './source'
import { learnWord } from './vocabulary'

const reach = 14
for (const word of ['.', '!', '?', ';', ',', "'s", 'by', 'as', 'soon', 'early', 'effective', 'to'])
  learnWord(word)
const modals = words("will shall would 'll wo")
/** Before "to": "is scheduled to", "plans to". */
const intentions = words(
  `scheduled expected due set going plans plan planning expects hopes hoping slated intends
    ready is are agreed likely about wants want promised vowed supposed decided`,
)
/** Before "for": "set for Friday". */
const appointments = words('scheduled set slated due planned billed')
const futureWords = words('upcoming forthcoming tomorrow planning')
const deadlines = words('until till through')
/** Before "by": what is to be done is done by a day to come. */
const obligations = words('must should may might can could need needs')
/** Before "until": what is put off is put off to a day to come. */
const delays = words('postponed postpone delayed delay adjourned extended extend suspended')
const infinitiveMarks = words("to not n't did could let helped not never")
/** "is settled in May", "is expected on Monday": a participle of the present. */
const present = words('is are be being')
/** What is on the programme stands in the present: "the court meets on Monday". */
const programme = words(
  'meet meets begins starts opens ends closes leaves arrives returns resumes expires travels visits votes',
)
const pastWords = words(
  `was were had did ended said told been came went took met left gave made became began got
    held saw won lost fell rose killed brought bought built broke caught chose cut drew drove
    fought flew found forgot froze grew heard hit hurt kept knew laid led lent lit paid put quit
    read ran rode rang sang sank sat sent shook shot showed shut slept sold spent split spoke
    spread stole stood struck swam swept swore taught thought threw understood woke wore wrote
    ago since agreed promised vowed wanted expected`,
)
// Of a plan nothing tells whether its day is past: "planned a march on Saturday".
const plans = words('planned scheduled slated postponed')
// After these a participle is an adjective: "a limited war", "its still unwashed decks".
const attributes = words('a an its their his her still previously newly highly')
// A known word in -ed is no past form unless it stands in the list above: so these are made known.
words(
  'united need indeed hundred speed exceed proceed succeed feed breed kindred sacred naked wicked',
)

/** The words of a list, learnt, so that no other word need be cut out of the text. */
function words(list: string): Set<string> {
  const all = list.split(/\s+/)
  for (const word of all) learnWord(word)
  return new Set(all)
}

/** The word at `at` if it is a known one. */
function knownAt({ tokens }: Source, at: number): string {
  return tokens.knownAt(at)?.word ?? ''
}

/**
 * Past or future, by the nearest verb or cue word of the same sentence: before the expression, else
 * after it. Null where there is none, and for "Friday's", which says nothing of a verb.
 */
export function tenseAround(source: Source, first: number, next: number): Tense {
  if (knownAt(source, next) === "'s") return null
  const near = cueBefore(source, first) ?? scanBack(source, first)
  return near === 'open' ? null : (near ?? scanOn(source, next))
}

/** "as soon as Monday", "postponed the vote until Tuesday", "since June". */
function cueBefore(source: Source, first: number): Tense {
  const before = knownAt(source, first - 1)
  // "created a board effective June 1": what was decided takes effect later, if not just now.
  if (before === 'effective') return 'future'
  if (before === 'as' && /^(?:soon|early)$/.test(knownAt(source, first - 2))) return 'future'
  if (before === 'by' && isAwaited(source, first)) return 'future'
  if (deadlines.has(before)) return isDelayed(source, first) ? 'future' : null
  return before === 'since' ? 'past' : null
}

/** "should know by Friday", "must leave by the weekend". */
function isAwaited(source: Source, first: number): boolean {
  for (let at = first - 2; at >= 0 && at >= first - 6; at--) {
    if (endsSentence(source, at)) return false
    if (obligations.has(knownAt(source, at))) return true
  }
  return false
}

function isDelayed(source: Source, first: number): boolean {
  for (let at = first - 2; at >= 0 && at >= first - 6; at--) {
    if (endsSentence(source, at)) return false
    if (delays.has(knownAt(source, at))) return true
  }
  return false
}

function scanBack(source: Source, first: number): Tense | 'open' {
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    if (endsSentence(source, at)) return null
    const tense = tenseAt(source, at)
    if (tense) return tense
    if (plans.has(knownAt(source, at))) return 'open'
    if (source.tokens.gapAt(at) === 'paragraph') return null
  }
  return null
}

function scanOn(source: Source, next: number): Tense {
  for (let at = next; at < next + reach && at < source.tokens.length; at++) {
    if (endsSentence(source, at) || source.tokens.gapAt(at) === 'paragraph') return null
    const tense = tenseAt(source, at)
    if (tense) return tense
  }
  return null
}

function tenseAt(source: Source, at: number): Tense {
  const word = knownAt(source, at)
  if (modals.has(word) || futureWords.has(word)) return 'future'
  if (programme.has(word)) return isInfinitive(source, at) ? null : 'future'
  const before = knownAt(source, at - 1)
  if (word === 'to' && intentions.has(before)) return hadBeen(source, at - 2) ? 'past' : 'future'
  if (word === 'for' && appointments.has(before)) return 'future'
  if (word === 'expected' && present.has(before)) return 'future'
  if (!isPastForm(source, at) || present.has(before)) return null
  return followsFuture(source, at) ? 'future' : 'past'
}

/** "did not meet" and "failed to meet" leave the tense to the verb before. */
function isInfinitive(source: Source, at: number): boolean {
  return infinitiveMarks.has(knownAt(source, at - 1))
}

function isPastForm(source: Source, at: number): boolean {
  const token = source.tokens.at(at)
  if (token?.kind !== 'word') return false
  const { known } = token
  if (known) return pastWords.has(known.word)
  const isLong = token.end - token.start > 4
  return (
    isLong &&
    source.text.endsWith('ed', token.end) &&
    !token.capital &&
    !attributes.has(knownAt(source, at - 1))
  )
}

/** "had been set to sail": what was to be and is over. */
function hadBeen(source: Source, at: number): boolean {
  return knownAt(source, at) === 'been' && knownAt(source, at - 1) === 'had'
}

/** "will be named", "is scheduled to be held": a participle of the future. */
function followsFuture(source: Source, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const word = knownAt(source, back)
    if (modals.has(word) || (word === 'to' && intentions.has(knownAt(source, back - 1))))
      return true
    if (word === ',' || word === '.') return false
  }
  return false
}

const titles = words('mr mrs ms dr st gen sen rep gov lt col sgt capt jr sr inc corp co ltd vs no')

/** A full stop that is none of an initial, a title or a firm. */
function endsSentence({ tokens }: Source, at: number): boolean {
  const word = tokens.knownAt(at)?.word
  if (word === '!' || word === '?' || word === ';') return true
  if (word !== '.') return false
  const before = tokens.at(at - 1)
  const isInitial = before !== undefined && before.end - before.start === 1
  return !isInitial && !titles.has(before?.known?.word ?? '')
}
