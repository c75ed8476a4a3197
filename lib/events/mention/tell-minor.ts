import { attributionOf } from '#lib/events/sentence/attribution'
import { isInMainLine } from '#lib/events/sentence/clauses'
import { readHappening } from '#lib/events/sentence/happening'
import { liesAhead, modalityOf } from '#lib/events/sentence/modality'
import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { DatedArticle, Mention } from '#lib/model'
import { dateMinor } from './date-minor'
import type { DateState } from './date-state'
import type { Told } from './told'

/** A sentence whose minor triggers are to be told, with the words to compare it by. */
export type Aside = {
  article: DatedArticle
  sentence: Sentence
  said: Pick<Told, 'words' | 'quotes' | 'phrases'>
}

type Compared = Pick<Told, 'terms' | 'actions'>

/** What a sentence tells by the way: all its triggers but those that lead it. Triggers of one clause share their terms. */
export function tellMinor(aside: Aside, leaders: Told[], state: DateState): Told[] {
  const { sentence, article, said } = aside
  const led = new Set(leaders.map(({ trigger }) => trigger.start))
  const triggers = [...sentence.triggers, ...sentence.minor].filter(({ start }) => !led.has(start))
  const compared = new Map<string, Compared>()
  return triggers.flatMap((trigger): Told[] => {
    const leader = leaderOf(sentence, trigger, leaders)
    if (!leader) return []
    const stated = modalityOf(sentence, trigger)
    const dated = dateMinor({ article, sentence, trigger, modality: stated, leader }, state)
    const modality = liesAhead(dated.date, article) && stated !== 'denied' ? 'planned' : stated
    const attribution = attributionOf(article.text, sentence, trigger)
    const mention: Mention = {
      article: article.id,
      start: sentence.start,
      end: sentence.end,
      trigger: { start: trigger.start, end: trigger.end },
      ...dated,
      modality,
      ...(attribution && { attribution }),
    }
    const { terms, actions } = comparedIn(compared, sentence, trigger)
    const { words, quotes, phrases } = said
    return [
      {
        mention,
        sentence,
        trigger,
        terms,
        actions: withOwn(actions, trigger),
        words,
        quotes,
        phrases,
        continues: false,
        leads: false,
        ledBy: leader,
      },
    ]
  })
}

function withOwn(actions: string[], { key }: Trigger): string[] {
  return actions.includes(key) ? actions : [key, ...actions]
}

function comparedIn(known: Map<string, Compared>, sentence: Sentence, trigger: Trigger): Compared {
  const key = `${trigger.clause} ${trigger.kind === 'utterance'}`
  const compared = known.get(key) ?? readHappening(sentence, trigger)
  known.set(key, compared)
  return compared
}

/**
 * The leading mention in the same clause, else the one that the main line comes back to, else the last
 * before it, else the first.
 */
function leaderOf(
  sentence: Sentence,
  { clause, start }: Trigger,
  leaders: Told[],
): Told | undefined {
  return (
    leaders.find(leader => leader.sentence === sentence && leader.trigger.clause === clause) ??
    leaderBehind(sentence, clause, leaders) ??
    leaders.findLast(({ trigger }) => trigger.start < start) ??
    leaders.at(0)
  )
}

/** "The inquiry into the crash, which killed two, opens on Monday": the inquiry opens. */
function leaderBehind(sentence: Sentence, clause: number, leaders: Told[]): Told | undefined {
  const isHead = clause === 0 && isInMainLine(sentence, { clause })
  if (!isHead || sentence.triggers.some(one => one.clause === 0 && one.tense !== null))
    return undefined
  return leaders.find(
    leader => leader.sentence === sentence && isInMainLine(sentence, leader.trigger),
  )
}
