import { paths, type SearchTier, type WordDirectory } from '#lib/view/data/format'
import { encodePack } from '#lib/view/data/pack'
import { PlaceListBuilder } from '#lib/view/data/place-list'
import { beginningMark, vocabularyOf } from '#lib/view/search/word-shards'
import type { DataFolder } from './data-folder'
import type { PlacedRows } from './place-rows'
import { findSearchWords } from './search-words'
import type { TimelineContent } from './timeline-content'

const bytesPerShard = 32_000

type Lists = Map<string, PlaceListBuilder>
type Shard = { words: string[]; size: number }

/** Writes the places of every word, in shards by the beginning of the words, and the words themselves. */
export function writeSearch(out: DataFolder, content: TimelineContent, placed: PlacedRows): void {
  const tiers: Record<SearchTier, Lists> = { told: new Map(), around: new Map() }
  for (const [place, { number }] of placed.rows.entries()) {
    const entry = content.entries[number]
    if (!entry) continue
    const words = findSearchWords(entry, content.eventOf(entry))
    for (const word of words.told) addTo(tiers.told, word, place)
    for (const word of words.around) addTo(tiers.around, word, place)
  }
  const vocabularies = writeVocabulary(out, [...tiers.told.keys()])
  out.json(paths.words('told'), { ...writeTier(out, 'told', tiers.told), vocabularies })
  out.json(paths.words('around'), writeTier(out, 'around', tiers.around))
}

function addTo(lists: Lists, word: string, place: number): void {
  const list = lists.get(word) ?? new PlaceListBuilder()
  if (list.count === 0) lists.set(word, list)
  list.add(place)
}

/** Writes the shards of a tier, and tells where each begins and ends. */
function writeTier(out: DataFolder, tier: SearchTier, lists: Lists): WordDirectory {
  const encoded = new Map([...lists.keys()].sort().map(word => [word, lists.get(word)?.encode()]))
  const shards = cutShards(encoded)
  const beginnings = findBeginnings(shards)
  for (const [number, { words }] of shards.entries()) {
    const pieces = words.map((word): Piece => [word, encoded.get(word) ?? new Uint8Array(1)])
    for (const start of beginnings.get(number) ?? []) {
      pieces.push([start + beginningMark, unite(lists, shards, number, start)])
    }
    out.bytes(paths.postings(tier, number), encodePack(pieces))
  }
  return {
    first: shards.map(({ words }) => words[0] ?? ''),
    last: shards.map(({ words }) => words.at(-1) ?? ''),
  }
}

type Piece = [string, Uint8Array]

function cutShards(encoded: Map<string, Uint8Array | undefined>): Shard[] {
  const shards: Shard[] = []
  for (const [word, list] of encoded) {
    const size = word.length + (list?.length ?? 0)
    const last = shards.at(-1)
    if (!last || last.size + size > bytesPerShard) shards.push({ words: [word], size })
    else {
      last.words.push(word)
      last.size += size
    }
  }
  return shards
}

/** By the shard where their words begin, the beginnings whose words go on in the next. */
function findBeginnings(shards: Shard[]): Map<number, string[]> {
  const found = new Map<string, number>()
  for (const [number, { words }] of shards.entries()) {
    const before = words.at(-1) ?? ''
    const after = shards[number + 1]?.words[0] ?? ''
    for (let length = 1; length <= before.length; length++) {
      const start = before.slice(0, length)
      if (!after.startsWith(start)) break
      // One that goes on over many shards is kept in the first of them.
      if (!found.has(start)) found.set(start, number)
    }
  }
  const byShard = new Map<number, string[]>()
  for (const [start, number] of found) {
    byShard.set(number, [...(byShard.get(number) ?? []), start])
  }
  return byShard
}

/** The places of all words that begin with `start`, from shard `from` on. */
function unite(lists: Lists, shards: Shard[], from: number, start: string): Uint8Array {
  const builder = new PlaceListBuilder()
  const places = new Set<number>()
  for (let number = from; number < shards.length; number++) {
    const words = shards[number]?.words ?? []
    if (number > from && !words[0]?.startsWith(start)) break
    for (const word of words) {
      if (!word.startsWith(start)) continue
      for (const place of lists.get(word)?.places() ?? []) places.add(place)
    }
  }
  for (const place of [...places].sort((a, b) => a - b)) builder.add(place)
  return builder.encode()
}

/** Writes the words by their first letter, for those that are typed with a slip; gives the names. */
function writeVocabulary(out: DataFolder, words: string[]): string[] {
  const byName = new Map<string, string[]>()
  for (const word of words.sort()) {
    const name = vocabularyOf(word)
    const own = byName.get(name)
    if (own) own.push(word)
    else byName.set(name, [word])
  }
  for (const [name, own] of byName) out.json(paths.vocabulary(name), own)
  return [...byName.keys()]
}
