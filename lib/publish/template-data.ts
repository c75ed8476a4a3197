import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Edtf, Settings } from '#lib/model'
import type { FirstData } from '#lib/view/data/first-data'
import { artefactPath } from './artefact'
import { listPreviews, type PreviewContent, readPreview } from './preview-content'
import type { Site } from './site'
import { countTimeline, type TimelineCounts } from './timeline-counts'
import { prepareTimelineData } from './timeline-data'

// These are repeated in every page of the site.
const mostMonths = 36
const mostYears = 100

/** All that Next needs to render the templates and draw the preview images: of bounded size. */
export type TemplateData = {
  settings: Settings
  counts: TimelineCounts
  /** What every page carries of the timeline's data. */
  first: FirstData
  /** Months or years with events, for those who have no scripts. */
  dates: Edtf[]
  /** By file name. */
  previews: Record<string, PreviewContent>
}

/** What Next needs of a site. */
export function makeTemplateData(site: Site): TemplateData {
  const { timeline, dates } = site
  const previews = listPreviews(site).flatMap(name => {
    const content = readPreview(site, name)
    return content ? [[name, content] as const] : []
  })
  return {
    settings: timeline.settings,
    counts: countTimeline(site),
    first: prepareTimelineData(site),
    dates: linkedDates(dates.eventful),
    previews: Object.fromEntries(previews),
  }
}

/** As many links as a page can bear: to months where they are few, else to years. */
function linkedDates(eventful: Edtf[]): Edtf[] {
  const months = eventful.filter(date => date.length === 7)
  const years = eventful.filter(date => date.length === 4)
  return months.length <= mostMonths ? months : years.slice(0, mostYears)
}

/** Writes what Next needs. */
export function writeTemplateData(data: TemplateData): void {
  const path = templateDataPath()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(data)}\n`)
}

let memo: { path: string; data: TemplateData } | null = null

/** What was written for Next, read once a process. Throws where `crossdate build` has not run. */
export function readTemplateData(): TemplateData {
  const path = templateDataPath()
  if (memo?.path === path) return memo.data
  if (!existsSync(path)) {
    throw new Error(`${path}: no timeline has been built. Run "npm run build" first.`)
  }
  memo = { path, data: JSON.parse(readFileSync(path, 'utf8')) as TemplateData }
  return memo.data
}

/** Beside the artefact. */
function templateDataPath(): string {
  return artefactPath().replace(/(\.json)?$/, '.templates.json')
}
