/** Few of very many numbers: `ids` ascending, with the weight of each. Small enough for many articles. */
export type SparseVector = { ids: Uint32Array; weights: Float32Array }

/** The vector that holds nothing. */
export const empty: SparseVector = { ids: new Uint32Array(), weights: new Float32Array() }

/** The vector of `weights` by id. */
export function toVector(weights: Map<number, number>): SparseVector {
  const ids = Uint32Array.from(weights.keys()).sort()
  return { ids, weights: Float32Array.from(ids, id => weights.get(id) ?? 0) }
}

/** The sum of the products of what both hold. */
export function product(a: SparseVector, b: SparseVector): number {
  let sum = 0
  let j = 0
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0
    while (j < b.ids.length && (b.ids[j] ?? 0) < id) j++
    if (b.ids[j] === id) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
  }
  return sum
}

/** `vector` scaled to length 1, or as it is where it is empty. */
export function normalise({ ids, weights }: SparseVector): SparseVector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { ids, weights: weights.map(weight => weight / length) }
}

/** The `count` heaviest of `vector`; of equals those with the lesser ids. */
export function heaviest({ ids, weights }: SparseVector, count: number): SparseVector {
  if (ids.length <= count) return { ids, weights }
  const least = weights.toSorted()[ids.length - count] ?? 0
  let ties = count - weights.filter(weight => weight > least).length
  const kept = weights.map(weight => Number(weight > least || (weight === least && ties-- > 0)))
  return { ids: ids.filter((_, at) => kept[at]), weights: weights.filter((_, at) => kept[at]) }
}
