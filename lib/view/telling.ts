import type { Mention, Modality, Report } from '#lib/model'

/**
 * The mentions that a report stands for: of the sentence that its excerpt quotes, those that its date
 * rests on. Another program may say less: then those of the sentence, else all.
 */
function leadsOf({ excerpt, mentions, because }: Report): Mention[] {
  const quoted = mentions.filter(({ start }) => start === excerpt.start)
  const dated = quoted.filter(mention => mention.because === because)
  return [dated, quoted, mentions].find(each => each.length > 0) ?? []
}

// "and asked", "which it said", "after he tweeted": the sentence goes on with them, nobody vouches.
const goesOn =
  /^(?:and|but|or|which|that|who|whose|after|before|when|while|until|since|contrary)\b/i

/** Who says so where the article does not in its own name, in its words; null where it does. */
export function attributionOf(report: Report): string | null {
  const leads = leadsOf(report)
  const words = leads[0]?.attribution
  if (!words || goesOn.test(words) || !leads.every(({ attribution }) => attribution)) return null
  return words
}

/** Whether no words of a report give its date to the event: it is the day its article tells of. */
export function isLooselyDated({ date, mentions }: Report): boolean {
  const given = mentions.filter(mention => mention.date !== null && mention.date === date)
  return given.length > 0 && given.every(({ loose }) => loose)
}

/** Whether a report tells it as something that happened, is planned, may be or did not happen. */
export function modalityOf(report: Report): Modality {
  return leadsOf(report)[0]?.modality ?? 'happened'
}
