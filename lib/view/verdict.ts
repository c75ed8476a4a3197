import type { NewsEvent } from '#lib/model'
import { findDisputedDates, toEntry } from './entries'
import { groupReports } from './reports'
import { conflictsInWords, isOneVoice, pointsInWords } from './status-words'
import { isLooselyDated } from './telling'
import { countSources, countVoices } from './voices'
import { countInWords } from './words'

/** One sentence on how many stand behind an event whose date is not in dispute. */
export function verdictOn(event: NewsEvent): string {
  if (!isToldTwoWays(event)) return verdictOf(event)
  const who = event.status === 'single' ? 'It' : 'One source'
  return `${verdictOf(event)} ${who} gives two accounts.`
}

function verdictOf(event: NewsEvent): string {
  if (event.status === 'agreed') return agreementInWords(event)
  if (event.status === 'single') return singleInWords(event)
  return disputeInWords(event)
}

function isToldTwoWays({ differences }: NewsEvent): boolean {
  return differences.some(({ between }) => between === 'articles')
}

function disputeInWords(event: NewsEvent): string {
  const entry = toEntry(event)
  const points = pointsInWords(entry)
  if (isOneVoice(entry)) return `One source, two accounts${points}.`
  const { conflicts = [] } = entry
  const isOnDate = event.date === null || conflicts.includes('weekday')
  return `The sources differ${points}${points && !isOnDate ? ', not on the date' : ''}.`
}

/** What the sources of an event conflict on, as a heading. */
export function disputeOn(event: NewsEvent): string {
  if (!isDateDisputed(event)) return verdictOn(event).replace(/\.$/, '')
  const isOne = countSources(event.reports) === 1
  const rest = conflictsInWords(toEntry(event))
  const dates = isOne
    ? 'One source, two accounts: it dates this differently'
    : 'The sources date this differently'
  return rest ? `${dates}, and ${isOne ? 'has two accounts' : 'differ'} ${rest}` : dates
}

/** Whether the sources of `event` conflict over its date. */
export function isDateDisputed(event: NewsEvent): boolean {
  return findDisputedDates(event).length > 0
}

function agreementInWords(event: NewsEvent): string {
  const sources = countInWords(countSources(event.reports), 'source')
  const groups = groupReports(event)
  const dates = groups.filter(group => group.date !== null)
  const isLoose = event.reports.some(isLooselyDated)
  if (dates.length === 0) return `${sources} tell of it; none gives a date.`
  const isPlain = !event.differences.some(({ kind }) => kind === 'date')
  if (dates.length > 1 && !isPlain) return `${sources} tell of it.`
  if (dates.length > 1) return `${sources} tell of it; their dates fit, some closer than others.`
  return groups.length > 1 || isLoose
    ? `${sources} tell of it; where they give a date, it is this one.`
    : `${sources} give the same date.`
}

function singleInWords({ reports }: NewsEvent): string {
  const { independent, copies } = countVoices(reports)
  if (copies > 0 && independent === 1)
    return 'All reports are copies of one text: they count as one voice.'
  if (copies > 0) return 'One source reports this; what others carry is a copy of its text.'
  return 'One source reports this; no other here confirms or contradicts it.'
}
