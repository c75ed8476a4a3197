import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf, findNeighbours } from '#lib/events/story/story-likeness'
import { countTerms, profilesOf } from '#lib/events/story/story-profile'
import { type Example, learnLogistic, likelihood } from './logistic'

/**
 * Learns what the fields of two articles say about their being of one story, on corpora with known
 * stories (folders of articles.jsonl with "topic", and clusters.json). Prints the weights learned on the
 * even topics, on the odd ones and on all, each with the share of pairs it gets right on the other half.
 */
function main(folders: string[]): void {
  if (folders.length === 0) {
    console.error('Usage: npx tsx bench/learn-stories.ts FOLDER…')
    process.exitCode = 2
    return
  }
  const pairs = folders.flatMap(readPairs)
  const odd = pairs.filter(({ topic }) => topic % 2 === 1)
  const even = pairs.filter(({ topic }) => topic % 2 === 0)
  report('even topics', even, odd)
  report('odd topics', odd, even)
  report('all topics', pairs, pairs)
}

type Pair = Example & { topic: number }

type Line = { id: string; title: string; text: string; topic: string }

function readPairs(folder: string): Pair[] {
  const clusters = join(folder, 'clusters.json')
  if (!existsSync(clusters)) throw new Error(`${folder} has no clusters.json`)
  const stories: Record<string, string> = JSON.parse(readFileSync(clusters, 'utf8'))
  const articles = readFileSync(join(folder, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
  const profiles = profilesOf(articles.map(countTerms))
  const pairs = findNeighbours(profiles).flatMap((others, b) => others.map(a => [a, b] as const))
  return pairs.flatMap(([a, b]): Pair[] => {
    const [left, right] = [articles[a], articles[b]]
    const [one, other] = [profiles[a], profiles[b]]
    // A pair of two halves would let each half learn of the other.
    if (!left || !right || !one || !other || Number(left.topic) % 2 !== Number(right.topic) % 2) {
      return []
    }
    const isTrue = stories[left.id] === stories[right.id]
    return [{ features: featuresOf(one, other), isTrue, topic: Number(left.topic) }]
  })
}

function report(name: string, learned: Pair[], held: Pair[]) {
  const weights = learnLogistic(learned)
  const right = held.filter(
    ({ features, isTrue }) => likelihood(features, weights) >= 0.5 === isTrue,
  )
  const shown = weights.map(weight => weight.toFixed(2)).join(' ')
  const share = ((100 * right.length) / Math.max(1, held.length)).toFixed(1)
  console.log(`${name}: ${shown}   right ${share} % of ${held.length} pairs`)
}

main(process.argv.slice(2))
