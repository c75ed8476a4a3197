import type { Row } from '#lib/view/days'
import type { EventEntry } from '#lib/view/entries'
import type { LoadedTile } from '#lib/view/level/shown'
import { findTiles, readTree, type TileName, type Tree } from '#lib/view/level/tile-tree'
import type { View } from '#lib/view/scale'
import { type DateTable, readDates } from './date-table'
import { type FetchFile, FileCache } from './file-cache'
import {
  type DetailShard,
  type EventDetail,
  type IdShard,
  type PackedDetail,
  paths,
  type RowShard,
  rowsPerShard,
  type SearchTier,
  shardOf,
  type Tile,
  type TimelineIndex,
  type WordDirectory,
} from './format'
import { type Pack, readPack } from './pack'
import { unpackEntry } from './packed-entry'
import { parseJson } from './parse-json'
import { decodePlaces } from './place-list'
import { firstAtLeast, noPlaces, type PlaceSet } from './place-set'
import { allOf, mapResult, type Result, success } from './result'
import { readSecondRows, type SecondRows } from './second-rows'

/** A row of the list, where it stands, and the number of its event. */
export type PlacedRow = Row & { place: number; number: number }

/** Where an event is: its number, and the place of its first row. */
export type EventPlace = { number: number; place: number }

/** The rows of a shard, the first of them at `place`. */
export function unpackRows(shard: RowShard, sources: string[], place: number): PlacedRow[] {
  const unpacked = unpackShard(shard, sources)
  return shard.rows.flatMap((_, at) => rowOf(unpacked, at, place + at) ?? [])
}

type UnpackedShard = { entries: EventEntry[]; numbers: number[]; rows: RowShard['rows'] }

// So many files of each kind are kept: together a few megabytes.
const most = { rows: 8, details: 3, tiles: 32, packs: 24, vocabulary: 3, ids: 3, directories: 2 }

/** Reads a timeline by parts. Every part may fail for want of a network, and may be asked for again. */
export class TimelineReader {
  readonly dates: DateTable
  readonly tree: Tree
  /** Ids of the sources by number. */
  readonly sources: string[]
  private details: Uint32Array
  private sourceShards: Uint32Array
  private rowFiles: FileCache<UnpackedShard>
  private detailFiles: FileCache<DetailShard>
  private tileFiles: FileCache<Tile>
  private packFiles: FileCache<Pack>
  private idFiles: FileCache<IdShard>
  private secondFiles: FileCache<SecondRows>
  private directoryFiles: FileCache<WordDirectory>
  private vocabularyFiles: FileCache<string[]>

  /** `fetchFile` takes a path such as `rows/0.json` and knows the folder of the build. */
  constructor(
    readonly index: TimelineIndex,
    fetchFile: FetchFile,
  ) {
    this.dates = readDates(index.dates, index.rows)
    this.tree = readTree(index.map.tiles)
    this.sources = index.sources.map(({ id }) => id)
    this.details = fromDifferences(index.details)
    this.sourceShards = fromDifferences(index.sourceShards)
    const json = <T>(files: number) => new FileCache<T>(files, fetchFile, parseJson<T>)
    const unpack = (buffer: ArrayBuffer) => unpackShard(parseJson<RowShard>(buffer), this.sources)
    this.rowFiles = new FileCache(most.rows, fetchFile, unpack)
    this.detailFiles = json(most.details)
    this.tileFiles = json(most.tiles)
    this.packFiles = new FileCache(most.packs, fetchFile, readPack)
    this.idFiles = json(most.ids)
    const readSeconds = (buffer: ArrayBuffer) => readSecondRows(parseJson(buffer))
    this.secondFiles = new FileCache(1, fetchFile, readSeconds)
    this.directoryFiles = json(most.directories)
    this.vocabularyFiles = json(most.vocabulary)
  }

  /** The rows at these places, in the order given. */
  async readRows(places: ArrayLike<number>): Promise<Result<PlacedRow[]>> {
    const shards = [...new Set(Array.from(places, shardAt))]
    const read = await Promise.all(shards.map(shard => this.rowFiles.read(paths.rows(shard))))
    return mapResult(allOf(read), files => {
      const byShard = new Map(shards.map((shard, at) => [shard, files[at]]))
      return Array.from(places, place => rowIn(byShard.get(shardAt(place)), place)).flatMap(
        row => row ?? [],
      )
    })
  }

  /** The row at a place if its shard is there already. */
  peekRow(place: number): PlacedRow | undefined {
    return rowIn(this.rowFiles.peek(paths.rows(shardAt(place))), place)
  }

  /** Takes the shard that came with the page. */
  putRows(shard: number, rows: RowShard): void {
    this.rowFiles.put(paths.rows(shard), unpackShard(rows, this.sources))
  }

  /** What the panel of the event with this number needs. */
  async readDetail(number: number): Promise<Result<EventDetail>> {
    const shard = firstAtLeast(this.details, number + 1) - 1
    const path = paths.details(shard)
    const file = await this.detailFiles.read(path)
    if (!file.ok) return file
    const detail = file.value.events[number - (this.details[shard] ?? 0)]
    return detail ? success(this.unpackDetail(detail)) : { ok: false, reason: 'missing', path }
  }

  /** Where the event with this id is. */
  async findEvent(id: string): Promise<Result<EventPlace>> {
    const path = paths.ids(shardOf(id, this.index.ids))
    const file = await this.idFiles.read(path)
    if (!file.ok) return file
    const found = file.value[id]
    if (!found) return { ok: false, reason: 'missing', path }
    return success({ number: found[0], place: found[1] })
  }

  /** The tiles that `reach` is drawn from at `level`. */
  async readTiles(level: number, reach: View): Promise<Result<LoadedTile[]>> {
    const names = findTiles(this.tree, level, reach)
    const files = await Promise.all(names.map(name => this.tileFiles.read(pathOf(name))))
    return mapResult(allOf(files), tiles =>
      tiles.map((tile, at) => ({ level: 0, index: 0, ...names[at], ...tile })),
    )
  }

  /** Of those tiles what is there already: an ancestor stands in for what is still on its way. */
  peekTiles(level: number, reach: View): LoadedTile[] {
    return findTiles(this.tree, level, reach).flatMap(name => {
      const tile = this.tileFiles.peek(pathOf(name))
      return tile ? [{ ...name, ...tile }] : []
    })
  }

  /** Takes a tile that came with the page. */
  putTile(name: TileName, tile: Tile): void {
    this.tileFiles.put(pathOf(name), tile)
  }

  /** The places of a choice: a status, a modality, `several` or `undated`; none where no row is of it. */
  readChoice(name: string): Promise<Result<PlaceSet>> {
    return this.readList(paths.choices, name)
  }

  /** The places of the events that a source reports. */
  async readSource(id: string): Promise<Result<PlaceSet>> {
    const number = this.sources.indexOf(id)
    if (number < 0) return success(noPlaces(this.index.rows))
    const shard = firstAtLeast(this.sourceShards, number + 1) - 1
    return this.readList(paths.sources(shard), String(number))
  }

  /** The places of a story of two events or more; none of a smaller one. */
  readStory(id: string): Promise<Result<PlaceSet>> {
    return this.readList(paths.stories(shardOf(id, this.index.stories)), id)
  }

  /** The rows of events under other dates than their first: to count events where rows were found. */
  readSecondRows(): Promise<Result<SecondRows>> {
    return this.secondFiles.read(paths.seconds)
  }

  /** The first words of the shards of a tier. */
  readDirectory(tier: SearchTier): Promise<Result<WordDirectory>> {
    return this.directoryFiles.read(paths.words(tier))
  }

  /** The place lists of a stretch of words. */
  readPostings(tier: SearchTier, shard: number): Promise<Result<Pack>> {
    return this.packFiles.read(paths.postings(tier, shard))
  }

  /** All words that begin with this letter; none where no word does. */
  async readVocabulary(name: string): Promise<Result<string[]>> {
    const directory = await this.readDirectory('told')
    if (!directory.ok) return directory
    if (!directory.value.vocabularies?.includes(name)) return success([])
    return this.vocabularyFiles.read(paths.vocabulary(name))
  }

  private unpackDetail({ story: { near, total }, ...rest }: PackedDetail): EventDetail {
    return { ...rest, story: { near: near.map(entry => unpackEntry(entry, this.sources)), total } }
  }

  private async readList(path: string, name: string): Promise<Result<PlaceSet>> {
    const { rows } = this.index
    const pack = await this.packFiles.read(path)
    return mapResult(pack, lists => {
      const list = lists.get(name)
      return list ? decodePlaces(rows, list) : noPlaces(rows)
    })
  }
}

/** The number of the shard that holds the row at `place`. */
export function shardAt(place: number): number {
  return Math.floor(place / rowsPerShard)
}

function rowIn(shard: UnpackedShard | undefined, place: number): PlacedRow | undefined {
  return shard && rowOf(shard, place % rowsPerShard, place)
}

function rowOf({ entries, numbers, rows }: UnpackedShard, index: number, place: number) {
  const [at = -1, datingAt = -1] = rows[index] ?? []
  const entry = entries[at]
  if (!entry) return undefined
  return { entry, dating: entry.datings[datingAt] ?? null, place, number: numbers[at] ?? 0 }
}

function unpackShard({ entries, numbers, rows }: RowShard, sources: string[]): UnpackedShard {
  return { entries: entries.map(entry => unpackEntry(entry, sources)), numbers, rows }
}

function pathOf({ level, index }: TileName): string {
  return paths.tile(level, index)
}

function fromDifferences(differences: number[]): Uint32Array {
  let value = 0
  return Uint32Array.from(differences, difference => {
    value += difference
    return value
  })
}
