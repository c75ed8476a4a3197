import FlatQueue from 'flatqueue'

/** How alike two items are, by their indices. */
export type Likeness = { a: number; b: number; score: number }

/** How clusters are joined; `a` and `b` are the sizes of two clusters. */
export type Linkage = {
  /** The average from which two clusters are joined. */
  threshold: (a: number, b: number) => number
  /** How many pairs the average is taken over, where fewer than all were compared. */
  mostPairs?: (a: number, b: number) => number
  /** A veto, given the members of both. */
  mayJoin?: (a: number[], b: number[]) => boolean
}

/** Two clusters that may be joined, with the members that they had when their average was taken. */
type Offer = { a: number; b: number; left: number[]; right: number[] }

/**
 * Clusters `count` items by average linkage: the two clusters whose average exceeds what they need by
 * most are joined first. Pairs that are not in `pairs` count as 0. Work grows with the pairs, not with
 * all possible ones.
 */
export function averageLink(count: number, pairs: Likeness[], linkage: Linkage): number[][] {
  const { threshold, mostPairs = (a, b) => a * b, mayJoin = () => true } = linkage
  const clusters = Array.from({ length: count }, (_, index): number[] | null => [index])
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  const offers = new FlatQueue<Offer>()
  const inOrder = pairs.toSorted((x, y) => x.a - y.a || x.b - y.b)
  for (const { a, b, score } of inOrder) {
    add(sums, a, b, score)
    offer(a, b)
  }
  for (let next = offers.pop(); next; next = offers.pop()) {
    const { a, b, left, right } = next
    // An offer from before one of the two grew is out of date; a newer one stands in the queue.
    if (clusters[a] !== left || clusters[b] !== right || !mayJoin(left, right)) continue
    clusters[a] = [...left, ...right].sort((x, y) => x - y)
    clusters[b] = null
    for (const other of moveSums(sums, b, a)) offer(Math.min(a, other), Math.max(a, other))
  }
  return clusters.filter(cluster => cluster !== null)

  function offer(a: number, b: number) {
    const [left, right] = [clusters[a], clusters[b]]
    if (!left || !right) return
    const average = (sums[a]?.get(b) ?? 0) / mostPairs(left.length, right.length)
    const excess = average - threshold(left.length, right.length)
    if (excess >= 0) offers.push({ a, b, left, right }, -excess)
  }
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
