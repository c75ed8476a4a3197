/** `before` ends where a sentence may end, with `word` where a full stop stands behind one, else ''. */
type Ending = { before: string; word: string }
/** `after` begins behind it. */
type RunOnRule = (ending: Ending, after: string) => boolean

/** Whether the sentence runs on: the end of `before` is not the end of a sentence. */
export function runsOn(before: string, after: string): boolean {
  const trimmed = before.trimEnd()
  const ending = { before: trimmed, word: lastWord(trimmed) }
  return rules.some(rule => rule(ending, after))
}

/** Words that stand before a name or a number: a full stop behind them ends nothing. */
const titles = wordSet(
  'Mr Mrs Ms Mx Dr Prof Gen Col Lt Capt Sgt Maj Adm Cmdr Cpl Pvt Brig Gov Sen Rep Reps Sens Rev Hon',
  'Pres Supt Insp Det Amb Atty Asst Messrs Mme Mlle Fr St Sts Mt Ft vs v cf approx ca e.g i.e viz',
)
const counters = wordSet('No Nos p pp vol Vol art Art sec Sec fig Fig ch Ch para op Op')
const months = wordSet('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** Words that may stand at the end of a sentence and in the middle of one. */
const abbreviations = wordSet(
  'Inc Co Corp Ltd Bros Jr Sr Ph.D Ave Blvd Rd Dept Univ Assn Calif Mass Conn Fla Pa Va Md Ill Mich',
  'Minn Wis Mo Tenn Ala Ga Ariz Colo Ore Wash Okla Tex Kan Neb Nev Del est Est al',
)

const starters = wordSet(
  'The A An This That These Those He She It They We I You His Her Its Their Our My There Here',
  'But And Or So Yet If When While After Before Since Because Although Though Once Until As',
  'In On At By For From With Without Under Over During About Among Between According Despite',
  'What Who Why How Where Which Some Many Most Several Both Each Every All No Not One Two Three',
  'Also However Meanwhile Then Now Later Earlier Still Last Officials Police Authorities',
)

const weekdays = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const monthNames = wordSet(
  'January February March April May June July August September October November December',
)

const reporting =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|told|tweeted|wrote|asked|added|replied|shouted|posted|cried|demanded|wondered|exclaimed)\b/u

const rules: RunOnRule[] = [
  lowerCaseFollows,
  reportingClauseFollows,
  titleBeforeName,
  numberFollows,
  initial,
  timeOfDay,
  abbreviationInside,
]

/** “Could be soon!” he tweeted. */
function lowerCaseFollows(_ending: Ending, after: string): boolean {
  return /^\p{Ll}/u.test(after)
}

/** “Are you ready?” Ms Rowe asked. */
function reportingClauseFollows({ before }: Ending, after: string): boolean {
  return /[!?…]["”’»]$/.test(before) && reporting.test(after)
}

function titleBeforeName({ word }: Ending, after: string): boolean {
  return titles.has(word) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(after)
}

/** No. 5, pp. 3–4, Sept. 3 */
function numberFollows({ word }: Ending, after: string): boolean {
  return (counters.has(word) || months.has(word)) && /^\p{N}/u.test(after)
}

/** George W. Bush, J. K. Rowling; but “Vitamin C. The study …” */
function initial({ word }: Ending, after: string): boolean {
  return /^\p{Lu}$/u.test(word) && word !== 'I' && !isStarter(after)
}

/** 5 p.m. Saturday, 9 a.m. GMT; but “at 5 p.m. Police said …” */
function timeOfDay({ word }: Ending, after: string): boolean {
  if (!/^[ap]\.m$/i.test(word)) return false
  const next = firstWord(after)
  return weekdays.has(next) || monthNames.has(next) || /^\p{Lu}{2,5}$/u.test(next)
}

/** U.S. President, Acme Inc. Chief Executive; but “in the U.S. The …” */
function abbreviationInside({ word }: Ending, after: string): boolean {
  if (/^[ap]\.m$/i.test(word)) return false
  const isAbbreviation = abbreviations.has(word) || /^\p{L}(?:\.\p{L})+$/u.test(word)
  return (isAbbreviation || months.has(word)) && !isStarter(after)
}

/** The last word of `before` when a full stop stands behind it, without that stop; else ''. */
function lastWord(before: string): string {
  if (!before.endsWith('.')) return ''
  return /(?:^|[^\p{L}\p{N}.])([\p{L}.]+)\.$/u.exec(before.slice(-24))?.[1] ?? ''
}

function firstWord(after: string): string {
  return /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? ''
}

/** A word that opens sentences, and not an initial such as the A of “J. A. Smith”. */
function isStarter(after: string): boolean {
  return /^["“‘«]/.test(after) || (starters.has(firstWord(after)) && !/^\p{Lu}\./u.test(after))
}

function wordSet(...lines: string[]): Set<string> {
  return new Set(lines.flatMap(line => line.split(' ')))
}
