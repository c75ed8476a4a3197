import { textWidth } from './text-width'

/**
 * A mark that may get a label, in pixels. `band` names the strip of free space above its row; of
 * those with the same `topic` one label is enough.
 */
export type Candidate = {
  key: string
  topic: string
  text: string
  weight: number
  band: string
  left: number
  right: number
}

/** A text that fits and where it starts, in pixels. */
export type PlacedLabel = { key: string; text: string; left: number; width: number }

export type Room = {
  /** The edges of what can be seen. */
  left: number
  right: number
  /** Lines that cross a band, per band. */
  lines: Map<string, number[]>
}

const size = 13
const gap = 10
const most = 300
const least = 44
const mostLabels = 48

/** Words that a shortened title does not end with. */
const weak = new Set(
  'a an the of in on at to by for from with and or but that as is are was were be had has have its his her their'.split(
    ' ',
  ),
)

/**
 * Labels for as many candidates as there is room for, heaviest first. Each starts at its mark and
 * ends before the next mark of its row; a heavy one that finds no room so may run over lighter ones.
 */
export function placeLabels(candidates: Candidate[], room: Room): PlacedLabel[] {
  const bands = groupByBand(candidates)
  const taken = new Map<string, [number, number][]>()
  const told = new Set<string>()
  const placed: PlacedLabel[] = []
  const ranked = [...candidates].sort((a, b) => b.weight - a.weight)
  const place = (candidate: Candidate, limit: number) => {
    if (placed.length >= mostLabels || told.has(candidate.topic)) return
    const label = placeOne(candidate, limit, room, taken.get(candidate.band) ?? [])
    if (!label) return
    placed.push(label)
    told.add(candidate.topic)
    const list = taken.get(candidate.band) ?? []
    list.push([label.left, label.left + label.width])
    taken.set(candidate.band, list)
  }
  for (const candidate of ranked) place(candidate, nextInBand(bands, candidate))
  for (const candidate of ranked) place(candidate, candidate.left + most / 2)
  return placed
}

/** `text` cut after a word so that it is at most `width` pixels wide, or '' when too little remains. */
export function shorten(text: string, width: number): string {
  if (textWidth(text, 'serif', size) <= width) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    while (words.length > 1 && weak.has((words.at(-1) ?? '').toLowerCase())) words.pop()
    const cut = `${words.join(' ').replace(/[\s,;:.–—-]+$/u, '')}…`
    if (textWidth(cut, 'serif', size) <= width) return saysEnough(words) ? cut : ''
  }
  return ''
}

function saysEnough(words: string[]): boolean {
  return words.length > 1 || (words[0] ?? '').length > 7
}

function groupByBand(candidates: Candidate[]): Map<string, Candidate[]> {
  const bands = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const list = bands.get(candidate.band)
    if (list) list.push(candidate)
    else bands.set(candidate.band, [candidate])
  }
  for (const list of bands.values()) list.sort((a, b) => a.left - b.left)
  return bands
}

/** Where the next mark of the row begins. */
function nextInBand(bands: Map<string, Candidate[]>, { band, left, key }: Candidate): number {
  const next = bands.get(band)?.find(other => other.left > left && other.key !== key)
  return next ? next.left : Number.POSITIVE_INFINITY
}

function placeOne(
  { key, text, band, left, right }: Candidate,
  limit: number,
  room: Room,
  taken: [number, number][],
): PlacedLabel | null {
  // A mark that began before the left edge has its label at the edge.
  const start = left < room.left && right > room.left + least ? room.left : left
  const edge = start < room.right ? room.right : Number.POSITIVE_INFINITY
  let end = Math.min(limit - gap, edge, start + most)
  for (const line of room.lines.get(band) ?? []) if (line > start + 3) end = Math.min(end, line - 4)
  for (const [from, to] of taken) {
    if (from <= start && to + gap > start) return null
    if (from > start) end = Math.min(end, from - gap)
  }
  if (end - start < Math.min(least, textWidth(text, 'serif', size))) return null
  const short = shorten(text, end - start)
  if (!short) return null
  return { key, text: short, left: start, width: textWidth(short, 'serif', size) }
}
