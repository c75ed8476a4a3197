import { textWidth } from './text-width'

/** A mark that may get a label, in pixels; of those with the same topic one label is enough. */
export type Candidate = {
  key: string
  topic: string
  text: string
  weight: number
  left: number
  right: number
  /** Centre of its bar, and the top of its lane. */
  y: number
  ceiling: number
}

/** A text that fits, where it starts, and the middle of its line, in pixels. */
type PlacedLabel = { key: string; text: string; left: number; width: number; y: number }

/** What labels must keep clear of. */
export type Room = {
  /** The edges of what can be seen. */
  left: number
  right: number
  /** Thickness of a mark. */
  bar: number
  /** Boxes around lines across lanes. */
  lines: { from: number; to: number; top: number; bottom: number }[]
}

type Stretch = { from: number; to: number }
/** What a mark may use of its row; `isFirst` where no mark of its lane begins before it. */
type Reach = Stretch & { isFirst: boolean }
type Box = Stretch & { top: number; bottom: number; gap: number }
type Side = 'start' | 'end'

const size = 13
const height = 15
const gap = 10 // between two labels
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
 * Labels for as many candidates as there is room for, heaviest first: above the mark from its start
 * to the next mark of its row, else beside it, else up to its end, else over lighter neighbours.
 * None touches another label, a mark or a line.
 */
export function placeLabels(candidates: Candidate[], room: Room): PlacedLabel[] {
  const neighbours = findNeighbours(candidates)
  const boxes = new Boxes([
    ...candidates.map(mark => boxOfMark(mark, room)),
    ...room.lines.map(line => ({ ...line, gap: 4 })),
  ])
  const placed: PlacedLabel[] = []
  for (const topic of byTopic(candidates)) {
    if (placed.length >= mostLabels) break
    const label = placeOne(topic, neighbours, room, boxes)
    if (!label) continue
    placed.push(label)
    boxes.add(boxOfLabel(label))
  }
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

type Attempt = (mark: Candidate, reach: Reach, room: Room, boxes: Boxes) => PlacedLabel | null

const attempts: Attempt[] = [aboveFromStart, besideIt, aboveToEnd, aboveOverOthers]

/** The best place that any of the marks of one topic has. */
function placeOne(
  topic: Candidate[],
  neighbours: Map<string, Reach>,
  room: Room,
  boxes: Boxes,
): PlacedLabel | null {
  for (const attempt of attempts) {
    for (const mark of topic) {
      const reach = neighbours.get(mark.key) ?? { from: mark.left, to: mark.right, isFirst: true }
      const label = attempt(mark, reach, room, boxes)
      if (label) return label
    }
  }
  return null
}

/** The marks of each topic, the heaviest topic first. */
function byTopic(candidates: Candidate[]): Candidate[][] {
  const topics = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const known = topics.get(candidate.topic)
    if (known) known.push(candidate)
    else topics.set(candidate.topic, [candidate])
  }
  return [...topics.values()].sort((a, b) => (b[0]?.weight ?? 0) - (a[0]?.weight ?? 0))
}

function aboveFromStart(mark: Candidate, reach: Reach, room: Room, boxes: Boxes) {
  // A mark that began before the left edge has its label at the edge.
  const isCut = mark.left < room.left && mark.right > room.left + least
  const from = isCut ? room.left : mark.left
  const stretch = { from, to: Math.min(reach.to - gap, edgeAfter(from, room), from + most) }
  return squeeze(mark, stretch, 'start', lineAbove(mark, room), boxes)
}

function aboveToEnd(mark: Candidate, reach: Reach, room: Room, boxes: Boxes) {
  const to = mark.left < room.right ? Math.min(mark.right, room.right) : mark.right
  const edge = to > room.left ? room.left : Number.NEGATIVE_INFINITY
  // Half of the text at least stands over its own mark, or it would seem to be the one before.
  const own = reach.isFirst ? Number.NEGATIVE_INFINITY : mark.left - (to - mark.left)
  const stretch = { from: Math.max(reach.from + gap, own, edge, to - most), to }
  return squeeze(mark, stretch, 'end', lineAbove(mark, room), boxes)
}

function besideIt(mark: Candidate, reach: Reach, room: Room, boxes: Boxes) {
  if (mark.left < room.right && mark.right > room.right) return null
  const from = Math.max(mark.right, mark.left + 5) + 6
  const stretch = { from, to: Math.min(reach.to - gap, edgeAfter(from, room), from + most) }
  return squeeze(mark, stretch, 'start', mark.y, boxes)
}

function aboveOverOthers(mark: Candidate, _reach: Reach, room: Room, boxes: Boxes) {
  const to = Math.min(edgeAfter(mark.left, room), mark.left + most / 2)
  return squeeze(mark, { from: mark.left, to }, 'start', lineAbove(mark, room), boxes)
}

/** What is taken, by lines: there are a few of them, and hundreds of boxes. */
class Boxes {
  private lines = new Map<number, Box[]>()

  constructor(private all: Box[]) {}

  /** What a text whose middle is at `y` could touch. */
  on(y: number): Box[] {
    const known = this.lines.get(y)
    if (known) return known
    const line = this.all.filter(box => isOnLine(box, y))
    this.lines.set(y, line)
    return line
  }

  add(box: Box): void {
    this.all.push(box)
    for (const [y, line] of this.lines) if (isOnLine(box, y)) line.push(box)
  }
}

function isOnLine({ top, bottom }: Box, y: number): boolean {
  return bottom > y - height / 2 && top < y + height / 2
}

/** The longest text for what is left of a stretch; null when that is too little. */
function squeeze(
  mark: Candidate,
  { from, to }: Stretch,
  side: Side,
  y: number,
  boxes: Boxes,
): PlacedLabel | null {
  const top = y - height / 2
  if (top < mark.ceiling) return null
  let [start, end] = [from, to]
  for (const box of boxes.on(y)) {
    if (box.to + box.gap <= start || box.from - box.gap >= end) continue
    if (side === 'start') end = Math.min(end, box.from - box.gap)
    else start = Math.max(start, box.to + box.gap)
  }
  const room = end - start
  if (room <= 0 || (room < least && room < textWidth(mark.text, 'serif', size))) return null
  const text = shorten(mark.text, room)
  if (!text) return null
  const width = textWidth(text, 'serif', size)
  return { key: mark.key, text, left: side === 'start' ? start : end - width, width, y }
}

function lineAbove({ y }: Candidate, { bar }: Room): number {
  return y - bar / 2 - height / 2 - 3
}

/** Where a text that starts at `from` must end: one that starts outside the view is not cut by its edge. */
function edgeAfter(from: number, room: Room): number {
  if (from < room.left) return room.left
  return from < room.right ? room.right : Number.POSITIVE_INFINITY
}

function boxOfMark({ left, right, y }: Candidate, { bar }: Room): Box {
  const to = Math.max(right, left + 5)
  return { from: left, to, top: y - bar / 2 - 1, bottom: y + bar / 2 + 1, gap: 3 }
}

function boxOfLabel({ left, width, y }: PlacedLabel): Box {
  return { from: left, to: left + width, top: y - height / 2, bottom: y + height / 2, gap }
}

/** For each mark, where the one before it in its row ends and where the next one starts. */
function findNeighbours(candidates: Candidate[]): Map<string, Reach> {
  const neighbours = new Map<string, Reach>()
  const lastInRow = new Map<number, Candidate>()
  const lanes = new Set<number>()
  for (const mark of [...candidates].sort((a, b) => a.left - b.left)) {
    const before = lastInRow.get(mark.y)
    const stretch = before && neighbours.get(before.key)
    if (stretch) stretch.to = mark.left
    neighbours.set(mark.key, {
      from: before?.right ?? Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
      isFirst: !lanes.has(mark.ceiling),
    })
    lastInRow.set(mark.y, mark)
    lanes.add(mark.ceiling)
  }
  return neighbours
}

function saysEnough(words: string[]): boolean {
  return words.join(' ').length >= 10
}
