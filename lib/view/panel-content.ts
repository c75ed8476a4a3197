import type { Edtf, GoneEvent, NewsEvent } from '#lib/model'
import type { DateGroup, Row } from './days'
import type { EventEntry } from './entries'
import type { MapLook } from './map-looks'
import type { SourceShare } from './shares'

/** What can stand in the panel, with all that it shows. */
export type PanelContent =
  | {
      kind: 'overview'
      /** The weightiest disputed events and how many there are in all. */
      disputed: { entries: EventEntry[]; total: number }
      shares: SourceShare[]
      /** What the map has to explain. */
      looks: MapLook[]
    }
  | {
      kind: 'event'
      event: NewsEvent
      /** Paths of the events before and after it in time. */
      previous: string | null
      next: string | null
      /** The events of its story nearest to it, and how many there are in all. */
      story: { near: EventEntry[]; total: number }
    }
  | {
      kind: 'gone'
      gone: GoneEvent
      became: NewsEvent | null
      /** Whether its date still has a page. */
      hasDay: boolean
    }
  | {
      kind: 'date'
      date: Edtf
      groups: DateGroup[]
      /** Groups dated more widely, which may belong here. */
      wider: DateGroup[]
      before: Edtf | null
      after: Edtf | null
      events: Map<string, NewsEvent>
    }
  | { kind: 'undated'; rows: Row[]; events: Map<string, NewsEvent> }
