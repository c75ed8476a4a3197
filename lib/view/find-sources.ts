import type { Source } from '#lib/model'

/** Sources that a reader may mean: at most as many as were asked for, and how many there are in all. */
export type FoundSources = { sources: Source[]; total: number }

/**
 * The sources whose names fit what was typed: those that begin so, then those with a word that does, then
 * those that hold it; of equals the one that reports most. `reported` counts events by source.
 */
export function findSources(
  sources: Source[],
  reported: number[],
  typed: string,
  most: number,
): FoundSources {
  const wanted = fold(typed.trim())
  const ranked = sources.flatMap((source, number) => {
    const rank = rankOf(fold(source.name), wanted)
    return rank === null ? [] : [{ source, rank, count: reported[number] ?? 0 }]
  })
  ranked.sort((a, b) => a.rank - b.rank || b.count - a.count)
  return { sources: ranked.slice(0, most).map(({ source }) => source), total: ranked.length }
}

function rankOf(name: string, wanted: string): number | null {
  const at = name.indexOf(wanted)
  if (at <= 0) return at < 0 ? null : 0
  const starts = name.split(/[^\p{L}\p{N}]+/u)
  return starts.some(word => word.startsWith(wanted)) ? 1 : 2
}

/** Case and accents make no difference to who types. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
