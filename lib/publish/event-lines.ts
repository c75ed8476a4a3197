import type { Site } from './site'

/** The events as JSON lines in time order, as `crossdate events` writes them. */
export function formatEventLines(site: Site): string {
  return site.entries.map(({ id }) => `${JSON.stringify(site.events.get(id))}\n`).join('')
}
