/** Words whose infinitive or object is meant to come, but has not yet: "plans to sail". */
export const planningWords = new Set(
  `plan intend want hope expect aim agree decide vow pledge promise offer prepare schedule due set slate
  likely ready poised bound intention promise proposal bid decision commitment deal hopeful
  need seek wish propose pledge intent keen willing`.split(/\s+/),
)

/** Verbs whose date is that of what is planned: "talks scheduled for Monday". */
export const plansAhead = ['schedule', 'plan', 'slate', 'set', 'due']

/** Words that ask for, allow or speak of what may never come: "urged them to sail". */
export const askingWords = new Set(
  `ask urge order tell allow call threaten consider request demand require recommend advise encourage invite
  authorise authorize permit refuse fail try attempt able unable possible option right ability permission
  avoid prevent stop halt avert warn fear reluctant unwilling unlikely block ban prohibit forbid`.split(
    /\s+/,
  ),
)

/** Words whose infinitive came about: "was forced to leave". */
export const implicativeWords = new Set(
  'force manage help begin start continue go come lead cause first last latest only cease use prompt enable'.split(
    ' ',
  ),
)

/** Adjectives before a noun that leave open whether it happened. */
export const doubtWords = new Set(
  'possible potential likely any future further hypothetical would-be threatened feared'.split(' '),
)
