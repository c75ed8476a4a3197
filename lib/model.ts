/**
 * Every type that crosses a folder. Plain data that survives `JSON.stringify`; this file imports
 * nothing. Dates are EDTF strings until they are compared or drawn. Offsets are string indices
 * into `Article.text`, half open.
 */

/** A date of ISO 8601-2, as precise as the text allows: `2018-04-11`, `2018-04`, `2018-04-07/2018-04-09`. */
export type Edtf = string

export type Span = { start: number; end: number }

/** A publisher. `namedBy` says who told its name: the text, its metadata, the editor, or only the file's place. */
export type Source = {
  id: string
  name: string
  url?: string
  namedBy: 'text' | 'metadata' | 'editor' | 'folder'
}

/** When an article was published, and how that is known, in words. */
export type Publication = {
  /** A day where one is known; a month, a year or an interval where that is all there is. */
  value: Edtf
  /** Time of day with its zone as stated: `15:47+03:00`, or `15:47` without one. */
  time?: string
  basis: 'stated' | 'inferred'
  because: string
}

/** The raw words that a piece of metadata was read from, and where they stood. */
export type Origin = { words: string; where: string }

/** Where the metadata of an article comes from, field by field. */
export type Origins = Partial<
  Record<
    'title' | 'publisher' | 'authors' | 'url' | 'language' | 'place' | 'published' | 'modified',
    Origin
  >
>

/** One published text of one source, cleaned. */
export type Article = {
  id: string
  /** The id of its source. */
  source: string
  title: string
  url?: string
  /** Path inside the folder that was read. */
  file?: string
  published: Publication | null
  /** When it was last changed, where it says so. */
  modified?: Publication
  authors?: string[]
  /** As in BCP 47: `en`, `en-GB`. */
  language?: string
  /** Where it was written, as its dateline says. */
  place?: string
  origins?: Origins
  text: string
}

/** A document to be tagged: `dct` is its publication date (document creation time), YYYY-MM-DD. */
export type TextDocument = { id: string; text: string; dct: string | null }

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** What a relative expression counts from; an absolute one has `none`. */
export type Anchor = 'none' | 'publication' | 'dateline' | 'context'

/** A time expression, as in TIMEX3. */
export type Timex = Span & {
  text: string
  type: TimexType
  /** TIMEX3 value: `2018-04-11`, `2018-04-11TEV`, `2018-W15`, `P2D`, `PAST_REF`, `XXXX-WXX-3`. */
  value: string
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, … */
  mod?: string
  /** The calendar date, where the expression could be placed on the calendar. */
  edtf?: Edtf
  anchor: Anchor
  /** Name of the rule in lib/time/english that read it. */
  rule: string
  /** What the anchor stood at when this was read: the day or the earlier expression counted from. */
  countedFrom?: string
  /** Readings that were possible and passed over, best first. */
  alternatives?: string[]
}

export type DatedArticle = Article & { timexes: Timex[] }

/**
 * How a date is known, surest first: stated in the text, counted from a stated publication date,
 * from an inferred one, from what stands before, taken from publication for want of a date, or not at all.
 */
export const bases = ['stated', 'relative', 'inferred', 'context', 'publication', 'none'] as const

export type Basis = (typeof bases)[number]

/** Whether the sentence says that it happened, will happen, did not happen, or may happen. */
export type Modality = 'happened' | 'planned' | 'denied' | 'hypothetical'

/** One place in one article that says that something happened: a sentence span and a trigger span. */
export type Mention = Span & {
  article: string
  trigger: Span
  date: Edtf | null
  /** TIMEX3 time of day of that date: `NI`, `MO`, `15:47+03:00`. */
  time?: string
  basis: Basis
  /** Only the day that the article tells of all along: no words give it to this. */
  loose?: true
  /** Why the date is read so, in words. */
  because: string
  /** The time expressions the date rests on: in this sentence, or in an earlier one. */
  timexes: Timex[]
  modality: Modality
  /** Who says so where the text does not say it itself, in its words: "according to the club". */
  attribution?: string
}

/** W3C TextQuoteSelector, with the offset of `exact` in the article's text. */
export type Excerpt = { exact: string; prefix: string; suffix: string; start?: number }

/** One article's account of one event. */
export type Report = {
  article: string
  source: string
  published: Publication | null
  date: Edtf | null
  time?: string
  /** What this article says happened: its own words, shortened. */
  claim: string
  /** Why its date is read so, in words. */
  because: string
  mentions: Mention[]
  /** The leading mention with a sentence either side. */
  excerpt: Excerpt
  /** Title and address of the article. */
  title?: string
  url?: string
  /** The article of this event whose words this report repeats: they are one voice. */
  copyOf?: string
}

/** Disputed only where two sources part; one that contradicts itself is not. */
export type Status = 'agreed' | 'single' | 'disputed'

/** A point on which the reports of one event conflict. */
export type Difference = {
  /**
   * `weekday`: one names a weekday that no publication date places; the values are those of TIMEX3.
   * `denial`: one says that it happened, another that it did not; the values are modalities.
   */
  kind: 'date' | 'weekday' | 'figure' | 'denial'
  /** For a figure, what is counted: `people killed`, `fine in £`. */
  of?: string
  /** `articles`: one source contradicts itself, no two sources do. Absent: two sources part. */
  between?: 'articles'
  values: { value: string; articles: string[] }[]
}

/** A figure that later reports brought up to date: no conflict. */
export type Update = {
  of: string
  /** As published, one after the other; the last is the latest. */
  values: { value: string; published: Edtf; articles: string[] }[]
}

/** Something that happened, told in one report or more. */
export type NewsEvent = {
  id: string
  title: string
  /** The headline date. An event stands under every date that a report gives it. */
  date: Edtf | null
  time?: string
  status: Status
  modality: Modality
  /** How much was written about it, independent sources first; more is heavier. */
  weight: number
  /** Groups the events of one affair, reported over days. */
  story: string
  reports: Report[]
  differences: Difference[]
  updates?: Update[]
  /** Why these reports are one event, in words. */
  because: string[]
}

/** What a mention is known by from build to build: its article and a code of its words. */
export type MentionKey = { article: string; code: string }

/** What was published under an id, kept so that the id and its address stay. */
export type PublishedEvent = {
  id: string
  story: string
  title: string
  date: Edtf | null
  keys: MentionKey[]
  /** Of an event that is no more: the id of the one that took it over, null where none did. */
  became?: string | null
}

/** Something in the data that a person should look at. It never stops a build and is never lost. */
export type Problem = {
  file?: string
  article?: string
  step: 'read' | 'dates' | 'events' | 'build'
  /** What is wrong, naming the field. */
  reason: string
  /** What a person can do about it. */
  remedy?: string
}

/** What data/timeline.json says. */
export type Settings = {
  title: string
  /** Absolute address of the published site, without a slash at the end; preview tags need it. */
  siteUrl: string
  /** Publish whole articles instead of excerpts. */
  fullText: boolean
}

/** A paragraph that was taken out of an article as no news, and why; cut to 200 characters. */
export type RemovedText = { file?: string; article: string; reason: string; text: string }

/** An event that was published and is no more, as it was last; `became` took it over, if any did. */
export type GoneEvent = { id: string; title: string; date: Edtf | null; became: string | null }

/** How many articles of a source were read, and how many of them state no date. */
export type SourceIntake = {
  source: string
  name: string
  articles: number
  undated: number
  /** Whether anybody names it, or only its folder. */
  isNamed: boolean
}

/** How many files became how many articles; what is left out is not known. */
export type IntakeReport = {
  files: number
  articles: number
  /** Articles that were there before. */
  duplicates?: number
  /** Files that no article came of, by the reason; reasons that differ in names and numbers are one. */
  silent?: { reason: string; files: string[] }[]
  /** The sources with most articles first. */
  sources?: SourceIntake[]
}

/** All that the pages read; lib/publish writes it, app reads it. */
export type Timeline = {
  settings: Settings
  sources: Source[]
  /** Without the texts, unless `settings.fullText`. */
  articles: (Omit<Article, 'text'> & { text?: string })[]
  events: NewsEvent[]
  problems: Problem[]
  /** Events of earlier builds that are no more; their addresses stay. */
  gone?: GoneEvent[]
  /** What no event was looked for in, in the order of the articles; a hand-made artefact may lack it. */
  removed?: RemovedText[]
  intake: IntakeReport
}
