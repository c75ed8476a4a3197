import FlatQueue from 'flatqueue'

/** How alike two items are, by their indices. */
export type Likeness = { a: number; b: number; score: number }

/** Two clusters that may be joined, as large as they were when their average was taken. */
type Offer = { a: number; b: number; sizes: string }

/**
 * Clusters `count` items by average linkage: the two clusters whose members are most alike on
 * average are joined first, as long as that average reaches `threshold` and `mayJoin` agrees.
 * Pairs that are not in `pairs` count as 0. Work grows with the pairs, not with all possible ones.
 */
export function averageLink(
  count: number,
  pairs: Likeness[],
  threshold: number,
  mayJoin: (a: number[], b: number[]) => boolean = () => true,
): number[][] {
  const clusters = Array.from({ length: count }, (_, index): number[] | null => [index])
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  const offers = new FlatQueue<Offer>()
  const inOrder = pairs.toSorted((x, y) => x.a - y.a || x.b - y.b)
  for (const { a, b, score } of inOrder) {
    add(sums, a, b, score)
    offer(a, b)
  }
  for (let next = offers.pop(); next; next = offers.pop()) {
    const { a, b, sizes } = next
    const [left, right] = [clusters[a], clusters[b]]
    // An offer from before one of the two grew is out of date; a newer one stands in the queue.
    if (!left || !right || sizesOf(left, right) !== sizes || !mayJoin(left, right)) continue
    clusters[a] = [...left, ...right].sort((x, y) => x - y)
    clusters[b] = null
    for (const other of moveSums(sums, b, a)) offer(Math.min(a, other), Math.max(a, other))
  }
  return clusters.filter(cluster => cluster !== null)

  function offer(a: number, b: number) {
    const [left, right] = [clusters[a], clusters[b]]
    if (!left || !right) return
    const average = (sums[a]?.get(b) ?? 0) / (left.length * right.length)
    if (average >= threshold) offers.push({ a, b, sizes: sizesOf(left, right) }, -average)
  }
}

function sizesOf(a: number[], b: number[]): string {
  return `${a.length} ${b.length}`
}

function add(sums: Map<number, number>[], a: number, b: number, score: number) {
  sums[a]?.set(b, (sums[a]?.get(b) ?? 0) + score)
  sums[b]?.set(a, (sums[b]?.get(a) ?? 0) + score)
}

/** Hands all sums of `from` to `to`; the clusters that `to` has sums with now, in order. */
function moveSums(sums: Map<number, number>[], from: number, to: number): number[] {
  for (const [other, sum] of sums[from] ?? []) {
    sums[other]?.delete(from)
    if (other !== to) add(sums, to, other, sum)
  }
  sums[from]?.clear()
  return [...(sums[to]?.keys() ?? [])].sort((x, y) => x - y)
}
