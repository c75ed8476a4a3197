import type { Source } from '#lib/model'
import type { EventEntry } from './entries'

/** A row of the map: one source, or the smaller ones gathered. */
export type Lane = {
  id: string
  name: string
  /** Place of its source in the list of sources, from which its colour comes; null when gathered. */
  colour: number | null
  sources: string[]
}

const mostLanes = 12

/** A lane for each source in the order given; beyond twelve the smaller ones share the last. */
export function findLanes(entries: EventEntry[], sources: Source[]): Lane[] {
  const kept = sources.length > mostLanes ? largest(entries, sources) : null
  const lanes: Lane[] = []
  const gathered: string[] = []
  for (const [index, source] of sources.entries()) {
    if (kept && !kept.has(source.id)) gathered.push(source.id)
    else lanes.push({ id: source.id, name: source.name, colour: index, sources: [source.id] })
  }
  if (gathered.length === 0) return lanes
  const name = `${gathered.length} more sources`
  return [...lanes, { id: 'more', name, colour: null, sources: gathered }]
}

function largest(entries: EventEntry[], sources: Source[]): Set<string> {
  const counts = new Map(sources.map(source => [source.id, 0]))
  for (const entry of entries)
    for (const source of entry.sources) counts.set(source, (counts.get(source) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(ranked.slice(0, mostLanes - 1).map(([id]) => id))
}
