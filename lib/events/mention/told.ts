import type { Sentence, Trigger } from '#lib/events/sentence/sentence'
import type { Terms } from '#lib/events/words/terms'
import type { DatedArticle, Mention, NewsEvent } from '#lib/model'

/** A mention with what was read of its sentence; it lives from finding to merging only. */
export type Told = {
  mention: Mention
  sentence: Sentence
  trigger: Trigger
  terms: Terms
  /** Keys of the verbs and nouns of what happens; of an utterance, of what is said to happen. */
  actions: string[]
  /** All words of the sentence and of what is quoted before it, in lower case with single spaces. */
  words: string
  /** Quotations of two words or more, as `words`. */
  quotes: string[]
  /** Runs of five words that say something: a shared one shows a shared quotation or text. */
  phrases: Set<string>
  /** Whether it goes on telling what the mention before it tells. */
  continues: boolean
  /** Whether it leads its sentence, or has a date of its own there; what is told by the way does not. */
  leads: boolean
  /** The leading mention of its sentence by which it stands; null for one that leads. */
  ledBy: Told | null
}

/** One article's telling of one happening, before it is known which other articles tell it too. */
export type Account = {
  article: DatedArticle
  /** In reading order. */
  told: Told[]
  /** The one whose date is surest: it stands for the account. */
  lead: Told
}

/** An event of a story before it is known what it was called in earlier builds. */
export type UnnamedEvent = Omit<NewsEvent, 'id' | 'story'>
