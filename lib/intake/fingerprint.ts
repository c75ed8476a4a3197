/** How alike two texts are at a glance: the smallest hashes of their runs of words. */
export type Fingerprint = number[]

const runLength = 6
const kept = 48

/** The fingerprint of a text; [] for one without words. */
export function fingerprintOf(text: string): Fingerprint {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - runLength + 1)
  for (let at = 0; at < last; at++) hashes.add(hashOf(words.slice(at, at + runLength).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, kept)
}

/** The share of runs that two texts have in common, estimated: 0 to 1. */
export function likenessOf(one: Fingerprint, other: Fingerprint): number {
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, kept)
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const shared = union.filter(hash => inOne.has(hash) && inOther.has(hash)).length
  return union.length === 0 ? 0 : shared / union.length
}

/** FNV-1a in 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
