import type { Sentence, Trigger } from './sentence'

/** Words of "a spokesman for the mayor said". */
const longest = 8

/**
 * Who says so, in the words of the text: "according to the club", "rebels claimed", "accused". Null
 * where the text says it itself, and for an utterance.
 */
export function attributionOf(text: string, sentence: Sentence, trigger: Trigger): string | null {
  if (trigger.attribution) return trigger.attribution
  if (trigger.kind === 'utterance') return null
  const { clauses, triggers, minor } = sentence
  if (clauses[trigger.clause]?.leadsIn) return null
  const saying = [...triggers, ...minor].filter(
    ({ kind, tense }) => kind === 'utterance' && tense !== 'future',
  )
  const isSaid = clauses.map(
    ({ tokens, quoted }, index) =>
      !quoted &&
      index !== trigger.clause &&
      tokens.length <= longest &&
      (tokens[0]?.lower === 'according' || saying.some(({ clause }) => clause === index)),
  )
  // What is said follows its verb: "Falk said that …"; or the speaker stands behind it.
  const place = clauses.findIndex((clause, index) => isSaid[index] && clause.start <= trigger.start)
  const behind = isSaid.findIndex((is, index) => is && index > trigger.clause)
  const clause = clauses[place >= 0 ? place : behind]
  return clause ? text.slice(clause.start, clause.end).replace(/\s+/g, ' ') : null
}
