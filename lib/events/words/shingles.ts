import { hashOf } from '#lib/text/hash'
import type { Token } from './tokens'

const length = 6
const window = 4
const base = 0x01000193

/** Hashes of every run of six words. */
export function shinglesOf(tokens: Token[]): number[] {
  const words = tokens.map(({ lower }) => hashOf(lower))
  const shingles: number[] = []
  for (let start = 0; start + length <= words.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), base)
    shingles.push(hash >>> 0)
  }
  return shingles
}

/**
 * Of every four shingles in a row the least (winnowing, Schleimer et al. 2003): two texts that share a
 * run of nine words share one of these, at less than half the number.
 */
export function fingerprintOf(tokens: Token[]): Set<number> {
  const shingles = shinglesOf(tokens)
  if (shingles.length <= window) return new Set(shingles)
  const kept = new Set<number>()
  for (let start = 0; start + window <= shingles.length; start++) {
    let least = shingles[start] ?? 0
    for (let at = start + 1; at < start + window; at++) least = Math.min(least, shingles[at] ?? 0)
    kept.add(least)
  }
  return kept
}
