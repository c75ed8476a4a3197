import type { EventEntry } from './entries'

/** An event for tests: dates, and the sources that give each of them. */
export function sampleEntry(
  id: string,
  datings: Record<string, string[]>,
  rest: Partial<EventEntry> = {},
): EventEntry {
  const list = Object.entries(datings).map(([key, sources]) => {
    const [date = '', time] = key.split(' ')
    return { date, ...(time && { time }), title: `The ferry ${id} leaves the harbour`, sources }
  })
  return {
    id,
    title: `The ferry ${id} leaves the harbour`,
    status: 'single',
    modality: 'happened',
    weight: 1,
    story: 's',
    sources: [...new Set(list.flatMap(dating => dating.sources))],
    datings: list,
    ...rest,
  }
}

/** Sources for tests, with their ids as names. */
export function sampleSources(...ids: string[]) {
  return ids.map(id => ({ id, name: id, namedBy: 'editor' as const }))
}
