import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { NewsEvent } from '#lib/model'
import type { FirstData } from '#lib/view/data/first-data'
import type { EventEntry } from '#lib/view/entries'
import { artefactPath } from './artefact'
import { readFirstData } from './data/first-data'
import { writeTimelineData } from './data/write-data'
import type { Site } from './site'

// Whole where it is short; else what fills the window below the map, for more comes with the first file.
const shortList = 60
const rowsInPage = 16

/** The folder beside the artefact where the data of a build waits for the site it goes into. */
export function timelineDataFolder(): string {
  return artefactPath().replace(/(\.json)?$/, '.data')
}

/** Writes all that the browser reads of a timeline by parts, and tells what every page carries of it. */
export function prepareTimelineData(site: Site): FirstData {
  const folder = timelineDataFolder()
  rmSync(folder, { recursive: true, force: true })
  const content = {
    entries: site.entries,
    sources: site.timeline.sources,
    eventOf: (entry: EventEntry) => eventOf(site, entry),
  }
  const { name, index } = writeTimelineData(content, folder)
  const rows = index.rows > shortList ? rowsInPage : shortList
  return readFirstData(folder, rows, `/data/${name}/`)
}

/** Puts the data into the site in `folder`, at the address that its pages ask. */
export function placeTimelineData(folder: string, { address }: FirstData): void {
  cpSync(timelineDataFolder(), join(folder, ...address.split('/')), { recursive: true })
}

function eventOf({ events }: Site, { id }: EventEntry): NewsEvent {
  const event = events.get(id)
  if (!event) throw new Error(`${id}: there is an entry of this event, and no event`)
  return event
}
