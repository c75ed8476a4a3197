/** How alike two items are, by their indices. */
export type Likeness = { a: number; b: number; score: number }

/**
 * Clusters `count` items by average linkage: the two clusters whose members are most alike on
 * average are joined first, as long as that average reaches `threshold` and `mayJoin` agrees.
 * Pairs that are not in `pairs` count as 0. Ties go by index, so the order of `pairs` is irrelevant.
 */
export function averageLink(
  count: number,
  pairs: Likeness[],
  threshold: number,
  mayJoin: (a: number[], b: number[]) => boolean = () => true,
): number[][] {
  const clusters = new Map<number, number[]>()
  const sums = new Map<number, Map<number, number>>()
  for (let index = 0; index < count; index++) clusters.set(index, [index])
  for (const { a, b, score } of pairs) {
    link(sums, a, b, score)
    link(sums, b, a, score)
  }
  const refused = new Set<string>()
  for (let best = findBest(); best; best = findBest()) {
    const [a, b] = best
    const left = clusters.get(a) ?? []
    const right = clusters.get(b) ?? []
    if (!mayJoin(left, right)) {
      refused.add(`${a} ${b}`)
      continue
    }
    clusters.set(
      a,
      [...left, ...right].sort((x, y) => x - y),
    )
    clusters.delete(b)
    for (const [other, sum] of sums.get(b) ?? []) {
      sums.get(other)?.delete(b)
      if (other === a) continue
      link(sums, a, other, sum)
      link(sums, other, a, sum)
      refused.delete(`${Math.min(a, other)} ${Math.max(a, other)}`)
    }
    sums.delete(b)
    sums.get(a)?.delete(b)
  }
  return [...clusters.values()]

  function findBest(): [number, number] | null {
    let found: [number, number] | null = null
    let highest = threshold
    for (const [a, others] of sums) {
      const size = clusters.get(a)?.length ?? 1
      for (const [b, sum] of others) {
        if (b <= a) continue
        const average = sum / (size * (clusters.get(b)?.length ?? 1))
        const isBetter =
          average > highest ||
          (average === highest && (!found || a < found[0] || (a === found[0] && b < found[1])))
        if (isBetter && !refused.has(`${a} ${b}`)) {
          found = [a, b]
          highest = average
        }
      }
    }
    return found
  }
}

function link(sums: Map<number, Map<number, number>>, from: number, to: number, score: number) {
  const row = sums.get(from) ?? new Map<number, number>()
  row.set(to, (row.get(to) ?? 0) + score)
  sums.set(from, row)
}
