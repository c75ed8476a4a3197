import type { Dating, EventEntry } from '#lib/view/entries'

/** A dating as it is written: without the title where it is that of the event, sources by number. */
export type PackedDating = Omit<Dating, 'title' | 'sources'> & { title?: string; by?: number[] }

/**
 * An event as rows and tiles hold it: an `EventEntry` without what goes without saying. Sources are
 * numbers in the index's list; a status `single`, a modality `happened`, a story named as the event and
 * a dating by all sources are left out.
 */
export type PackedEntry = Omit<
  Partial<EventEntry>,
  'id' | 'title' | 'weight' | 'sources' | 'datings'
> & {
  id: string
  title: string
  weight: number
  by: number[]
  datings?: PackedDating[]
}

/** Packs an entry; `numberOf` gives the number of a source. */
export function packEntry(entry: EventEntry, numberOf: (source: string) => number): PackedEntry {
  const { id, title, status, modality, weight, story, sources, datings, ...rest } = entry
  const by = sources.map(numberOf)
  return {
    id,
    title,
    weight,
    by,
    ...(status !== 'single' && { status }),
    ...(modality !== 'happened' && { modality }),
    ...(story !== id && { story }),
    ...(datings.length > 0 && {
      datings: datings.map(dating => packDating(dating, title, by, numberOf)),
    }),
    ...rest,
  }
}

const known = new WeakMap<PackedEntry, { sources: string[]; entry: EventEntry }>()

/** The entry that was packed, asked again the same; `sources` are the ids in the index's order. */
export function unpackEntry(packed: PackedEntry, sources: string[]): EventEntry {
  const remembered = known.get(packed)
  if (remembered?.sources === sources) return remembered.entry
  const entry = unpack(packed, sources)
  known.set(packed, { sources, entry })
  return entry
}

function unpack(packed: PackedEntry, sources: string[]): EventEntry {
  const { id, title, by, status, modality, story, datings, weight, ...rest } = packed
  return {
    id,
    title,
    status: status ?? 'single',
    modality: modality ?? 'happened',
    weight,
    story: story ?? id,
    sources: namesOf(by, sources),
    datings: (datings ?? []).map(dating => unpackDating(dating, packed, sources)),
    ...rest,
  }
}

function packDating(
  { title, sources, ...rest }: Dating,
  headline: string,
  all: number[],
  numberOf: (source: string) => number,
): PackedDating {
  const by = sources.map(numberOf)
  return {
    ...rest,
    ...(title !== headline && { title }),
    ...(by.join() !== all.join() && { by }),
  }
}

function unpackDating(
  { title, by, ...rest }: PackedDating,
  event: PackedEntry,
  sources: string[],
): Dating {
  return { ...rest, title: title ?? event.title, sources: namesOf(by ?? event.by, sources) }
}

function namesOf(numbers: number[], sources: string[]): string[] {
  return numbers.map(number => sources[number] ?? String(number))
}
