import type { Modality, Source } from '#lib/model'
import type { EventEntry } from './entries'
import { fineDays } from './marks'
import { placeOf } from './place'
import { planFor } from './plan'
import { levelOf } from './stack'

/** What is drawn in a way of its own on the map, or not drawn at all. */
export type MapLook =
  | Exclude<Modality, 'happened'>
  | 'coarse'
  | 'vague'
  | 'either'
  | 'openEnd'
  | 'join'
  | 'dispute'
  | 'density'
  | 'undated'

/** Which of them the map of `entries` has, so that a legend need not tell of what is not there. */
export function findMapLooks(entries: EventEntry[], sources: Source[]): MapLook[] {
  const { fitted, stackAt } = planFor(entries, sources)
  const isDense = stackAt(levelOf(fitted.to - fitted.from)).hidden > 0
  const looks = new Set<MapLook>(isDense ? ['density'] : [])
  for (const entry of entries) {
    for (const look of looksOf(entry)) looks.add(look)
  }
  return [...looks]
}

function looksOf({ modality, datings, sources, disputedDates }: EventEntry): MapLook[] {
  if (datings.length === 0) return ['undated']
  const places = datings.flatMap(({ date, time }) => placeOf(date, time) ?? [])
  const looks: (MapLook | false)[] = [
    modality !== 'happened' && modality,
    sources.length > 1 && 'join',
    disputedDates !== undefined && 'dispute',
    places.some(({ from, to }) => to - from > fineDays) && 'coarse',
    places.some(({ vague }) => vague) && 'vague',
    places.some(({ either }) => either) && 'either',
    places.some(({ openStart, openEnd }) => openStart || openEnd) && 'openEnd',
  ]
  return looks.filter(look => look !== false)
}
