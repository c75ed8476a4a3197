import type { NewsEvent, Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'

/** What the data of a timeline are written from. Events are asked for one by one: they may lie on disk. */
export type TimelineContent = {
  /** In order of headline dates, the undated last: their places are the numbers of the events. */
  entries: EventEntry[]
  sources: Source[]
  eventOf: (entry: EventEntry) => NewsEvent
}
