import { countryOf } from '#lib/events/english/countries'
import { stopWords } from '#lib/events/english/stop-words'

/** Words that hand on what somebody says or lay it at a door: they tell nothing of the happening. */
const attribution = new Set(
  `said says saying told tells telling added adds noted notes according reportedly allegedly alleged suspected
  accused accuse accuses cited citing quoted claimed claims reported apparently`.split(/\s+/),
)

/** Whether a word, in lower case and as it is written, carries content of its own. */
export function carriesContent(lower: string, capital: boolean): boolean {
  if (attribution.has(lower)) return false
  if (capital && countryOf.has(lower)) return true
  return lower.length > 1 && !stopWords.has(lower)
}
