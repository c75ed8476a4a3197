/** One example: what speaks for and against, and the answer. */
export type Example = { features: number[]; isTrue: boolean }

const rounds = 400
const pace = 0.1
const pull = 1

/** Weights and, last, the constant of a logistic regression (Adam, from nought: the same input gives the same). */
export function learnLogistic(examples: Example[]): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1
  const weights = new Array<number>(size).fill(0)
  const mean = new Array<number>(size).fill(0)
  const square = new Array<number>(size).fill(0)
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeOf(examples, weights)
    for (let place = 0; place < size; place++) {
      const step = slope[place] ?? 0
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * step
      square[place] = 0.999 * (square[place] ?? 0) + 0.001 * step * step
      const scale = Math.sqrt((square[place] ?? 0) / (1 - 0.999 ** round)) + 1e-8
      weights[place] =
        (weights[place] ?? 0) - (pace * (mean[place] ?? 0)) / (1 - 0.9 ** round) / scale
    }
  }
  return weights
}

/** How likely an example is true, from 0 to 1. */
export function likelihood(features: number[], weights: number[]): number {
  const constant = weights.at(-1) ?? 0
  const sum = features.reduce((total, one, place) => total + one * (weights[place] ?? 0), constant)
  return 1 / (1 + Math.exp(-sum))
}

function slopeOf(examples: Example[], weights: number[]): number[] {
  const slope = weights.map((weight, place) => (place < weights.length - 1 ? pull * weight : 0))
  for (const { features, isTrue } of examples) {
    const error = likelihood(features, weights) - Number(isTrue)
    for (const [place, value] of [...features, 1].entries()) {
      slope[place] = (slope[place] ?? 0) + error * value
    }
  }
  return slope.map(sum => sum / Math.max(1, examples.length))
}
