import type { Difference, Edtf, Modality, NewsEvent, Report } from '#lib/model'
import { dayOf, formatDay } from '#lib/time/edtf'
import { between, oneOf, type Random, startRandom } from './random'
import { pickNoun, pickPerson, pickTown } from './vocabulary'

const firstDay = dayOf(2015, 1, 1)
const lastDay = dayOf(2025, 1, 1)
const sources = Array.from({ length: 40 }, (_, index) => `paper-${index + 1}`)
const shares = { disputed: 0.08, planned: 0.06, undated: 0.02, month: 0.04, twoDates: 0.06 }

/**
 * `count` made-up events over ten years, the same for the same seed, in order of time: bursts with
 * heavy-tailed sizes, titles of 8 to 14 words, 1 to 5 sources of 40, excerpts of 30 to 60 words.
 */
export function* makeEvents(count: number, seed: number): Generator<NewsEvent> {
  const random = startRandom(seed * 1_000_003 + count)
  for (const [index, { day, story }] of findDays(random, count).entries()) {
    yield makeEvent(random, index, day, `story-${story}`)
  }
}

/** A fifth of the events spread evenly, each a story; the rest in bursts that die away within weeks. */
function findDays(random: Random, count: number): { day: number; story: number }[] {
  const days: { day: number; story: number }[] = []
  let story = 0
  const put = (day: number) => {
    if (day < lastDay && days.length < count) days.push({ day: Math.floor(day), story })
  }
  const anyDay = () => firstDay + random() * (lastDay - firstDay)
  for (; story < count / 5; story++) put(anyDay())
  for (; days.length < count; story++) {
    const start = anyDay()
    const size = Math.min(count / 20, Math.ceil(2 * (1 - random()) ** (-1 / 1.2)))
    const decay = 1 + 9 * random()
    for (let index = 0; index < size; index++) put(start - Math.log(1 - random()) * decay)
  }
  return days.sort((a, b) => a.day - b.day || a.story - b.story)
}

function makeEvent(random: Random, index: number, day: number, story: string): NewsEvent {
  const id = `e${index.toString(36).padStart(4, '0')}`
  const date = dateOf(random, day)
  const time = date?.length === 10 && random() < 0.6 ? clockTime(random) : undefined
  const other =
    date?.length === 10 && random() < shares.twoDates
      ? formatDay(day - between(random, 1, 3))
      : null
  const title = sentence(random, between(random, 8, 14)).slice(0, -1)
  const names = pickSources(random, other ? 2 : 1)
  const reports = names.map((source, place) => {
    const given = other && place === names.length - 1 ? other : date
    return makeReport(random, { id, source, day, date: given, time, title })
  })
  const differences = findDifferences(random, reports, other !== null)
  return {
    id,
    title,
    date,
    ...(time && { time }),
    status: differences.length > 0 ? 'disputed' : names.length > 1 ? 'agreed' : 'single',
    modality: modalityOf(random),
    weight: names.length * 10 + between(random, 0, 9),
    story,
    reports,
    differences,
    because: names.length > 1 ? ['They name the same person and the same town.'] : [],
  }
}

function dateOf(random: Random, day: number): Edtf | null {
  const chance = random()
  if (chance < shares.undated) return null
  return chance < shares.undated + shares.month ? formatDay(day).slice(0, 7) : formatDay(day)
}

function modalityOf(random: Random): Modality {
  return random() < shares.planned ? 'planned' : 'happened'
}

/** Between `least` and five different sources, the first of the list most often. */
function pickSources(random: Random, least: number): string[] {
  const wanted = Math.max(least, 1 + Math.min(4, Math.floor(-Math.log(1 - random()) * 1.1)))
  const picked = new Set<string>()
  while (picked.size < wanted) {
    picked.add(sources[Math.floor(sources.length * random() ** 2)] ?? '')
  }
  return [...picked]
}

function findDifferences(random: Random, reports: Report[], hasDates: boolean): Difference[] {
  const [one, other] = [reports[0], reports.at(-1)]
  if (!one || !other || one === other) return []
  const articles = [[one.article], [other.article]]
  const differ = (kind: Difference['kind'], values: string[]) => ({
    kind,
    values: values.map((value, index) => ({ value, articles: articles[index] ?? [] })),
  })
  if (hasDates) return [differ('date', [one.date ?? '', other.date ?? ''])]
  if (random() > shares.disputed) return []
  const figure = between(random, 2, 90)
  return [{ ...differ('figure', [String(figure), String(figure + 3)]), of: 'people hurt' }]
}

type Told = {
  id: string
  source: string
  day: number
  date: Edtf | null
  time: string | undefined
  title: string
}

function makeReport(random: Random, { id, source, day, date, time, title }: Told): Report {
  const article = `${id}-${source}`
  const words = between(random, 30, 60)
  const prefix = `${sentence(random, Math.floor(words / 4))} `
  const exact = sentence(random, Math.ceil(words / 2))
  const suffix = ` ${sentence(random, Math.floor(words / 4))}`
  const span = { start: prefix.length, end: prefix.length + exact.length }
  const because = date ? 'The text states the date.' : 'The text gives no date.'
  return {
    article,
    source,
    published: { value: formatDay(day + between(random, 0, 2)), basis: 'stated', because: '' },
    date,
    ...(time && { time }),
    claim: title,
    because,
    mentions: [
      {
        ...span,
        article,
        trigger: { start: span.start, end: span.start + 5 },
        date,
        basis: date ? 'stated' : 'none',
        because,
        timexes: [],
        modality: 'happened',
      },
    ],
    excerpt: { exact, prefix, suffix, start: span.start },
    title: sentence(random, between(random, 6, 10)).slice(0, -1),
    url: `https://${source}.example/${id}`,
  }
}

function clockTime(random: Random): string {
  return `${String(between(random, 5, 22)).padStart(2, '0')}:${oneOf(random, ['00', '15', '30', '40'])}`
}

function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, (_, index) => {
    if (index === 2 && length > 7) return pickPerson(random)
    if (index === 5) return pickTown(random)
    return pickNoun(random)
  })
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
