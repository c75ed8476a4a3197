import type { SearchTier } from '#lib/view/data/format'
import { countPlaces, meetAll, noPlaces, type PlaceSet, unite } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import { mapResult, type Result, success } from '#lib/view/data/result'
import { findPlacesOfDate } from './places-of-date'
import { readTerms, type Term } from './typed-terms'
import { findNearWords } from './typos'
import { findBeginning, findShard, vocabularyOf } from './word-shards'

/** What was found for what a reader typed. */
export type Found = {
  /** Null where nothing was typed that could be searched for: then all is found. */
  places: PlaceSet | null
  /** Beginnings of words to mark in what was found, folded. */
  marked: string[]
  /** Words that stand nowhere as they were typed, and what was taken for them. */
  corrected: { typed: string; words: string[] }[]
  /** The words stand only in sentences beside those that tell of the events. */
  isAround: boolean
}

type WordFound = { places: PlaceSet; words: string[]; isNear: boolean }

/**
 * Searches the timeline: every word must begin one of the event's words, every date be one of its
 * dates. Where that finds nothing, the sentences around are searched too; where that neither, words
 * that stand nowhere are taken for those nearest to them. Reads one or two small files a word.
 */
export async function searchTimeline(
  reader: TimelineReader,
  typed: string,
): Promise<Result<Found>> {
  const terms = readTerms(typed)
  if (terms.length === 0) {
    return success({ places: null, marked: [], corrected: [], isAround: false })
  }
  let last: Result<Found> = await findAll(reader, terms, attempts[0])
  for (const attempt of attempts.slice(1)) {
    if (!last.ok || isAnyIn(last.value)) return last
    last = await findAll(reader, terms, attempt)
  }
  return last
}

type Attempt = { tiers: SearchTier[]; withSlips: boolean }

/** What is tried one after the other until something is found: slips only where nothing else helps. */
const attempts: [Attempt, ...Attempt[]] = [
  { tiers: ['told'], withSlips: false },
  { tiers: ['told', 'around'], withSlips: false },
  { tiers: ['told'], withSlips: true },
  { tiers: ['told', 'around'], withSlips: true },
]

function isAnyIn({ places }: Found): boolean {
  return places === null || countPlaces(places) > 0
}

async function findAll(
  reader: TimelineReader,
  terms: Term[],
  attempt: Attempt,
): Promise<Result<Found>> {
  const isAround = attempt.tiers.length > 1
  const found: Found = { places: null, marked: [], corrected: [], isAround }
  const sets: PlaceSet[] = []
  for (const result of await Promise.all(terms.map(term => findTerm(reader, term, attempt)))) {
    if (!result.ok) return result
    const { typed, places, words, isNear } = result.value
    sets.push(places)
    found.marked.push(...words)
    if (isNear && typed) found.corrected.push({ typed, words })
  }
  return success({ ...found, places: meetAll(reader.index.rows, sets) })
}

async function findTerm(
  reader: TimelineReader,
  { word, dates }: Term,
  attempt: Attempt,
): Promise<Result<WordFound & { typed?: string }>> {
  const ofDates = (dates ?? [])
    .map(parts => findPlacesOfDate(reader.dates, parts))
    .reduce(unite, noPlaces(reader.index.rows))
  if (word === undefined) return success({ places: ofDates, words: [], isNear: false })
  // What can be a date is no slip.
  const isDate = dates !== undefined && countPlaces(ofDates) > 0
  const withSlips = attempt.withSlips && !isDate
  const found = await findWord(reader, word, { ...attempt, withSlips })
  return mapResult(found, one => ({ ...one, typed: word, places: unite(one.places, ofDates) }))
}

/** The places of the words that begin so; where none does, of those nearest to it. */
async function findWord(
  reader: TimelineReader,
  word: string,
  { tiers, withSlips }: Attempt,
): Promise<Result<WordFound>> {
  const exact = await findStart(reader, word, tiers)
  if (!exact.ok) return exact
  const nothing = { places: noPlaces(reader.index.rows), words: [word], isNear: false }
  if (exact.value) return success({ ...nothing, places: exact.value })
  if (!withSlips) return success(nothing)
  const near = await findNear(reader, word)
  if (!near.ok || near.value.length === 0) return mapResult(near, () => nothing)
  let places = nothing.places
  for (const other of await Promise.all(near.value.map(one => findStart(reader, one, tiers)))) {
    if (!other.ok) return other
    if (other.value) places = unite(places, other.value)
  }
  return success({ places, words: near.value, isNear: true })
}

/** The places of all words that begin with `start`; null where none does. */
async function findStart(
  reader: TimelineReader,
  start: string,
  tiers: SearchTier[],
): Promise<Result<PlaceSet | null>> {
  let places: PlaceSet | null = null
  for (const result of await Promise.all(tiers.map(tier => findIn(reader, tier, start)))) {
    if (!result.ok) return result
    places = places && result.value ? unite(places, result.value) : (result.value ?? places)
  }
  return success(places)
}

async function findIn(
  reader: TimelineReader,
  tier: SearchTier,
  start: string,
): Promise<Result<PlaceSet | null>> {
  const directory = await reader.readDirectory(tier)
  if (!directory.ok) return directory
  const shard = findShard(directory.value, start)
  if (shard === null) return success(null)
  const pack = await reader.readPostings(tier, shard)
  return mapResult(pack, lists => findBeginning(lists, start, reader.index.rows))
}

/** The first two letters may have been swapped, so two vocabularies are looked into. */
async function findNear(reader: TimelineReader, word: string): Promise<Result<string[]>> {
  const names = new Set([vocabularyOf(word), vocabularyOf(word.charAt(1) || word)])
  const words: string[] = []
  for (const result of await Promise.all([...names].map(name => reader.readVocabulary(name)))) {
    if (!result.ok) return result
    for (const one of result.value) words.push(one)
  }
  return success(findNearWords(word, words))
}
