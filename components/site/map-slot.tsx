'use client'

import type { Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'

/** The place of the map; its height is known before the map is. */
export function MapSlot(_: { entries: EventEntry[]; sources: Source[]; selected: string | null }) {
  return <div className="h-60 border-t border-b border-t-ink border-b-hairline" />
}
