import type { Site } from './site'

/** The events as JSON lines in time order, as `crossdate events` writes them. */
export function* eventLines(site: Site): Generator<string> {
  for (const { id } of site.entries) yield `${JSON.stringify(site.events.get(id))}\n`
}
