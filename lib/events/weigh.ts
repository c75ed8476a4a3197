import type { Report } from '#lib/model'

/**
 * How much was written about an event. Each independent source adds 1, a copy of a wire text 0.1;
 * more mentions and a place near the top of an article add a little.
 */
export function weigh(reports: Report[]): number {
  const sources = new Set<string>()
  let weight = 0
  for (const report of reports) {
    const isNew = !report.copyOf && !sources.has(report.source)
    sources.add(report.source)
    const detail = 0.1 * Math.log2(report.mentions.length + 1)
    const prominence = Math.min(...report.mentions.map(({ start }) => start)) < 600 ? 0.2 : 0
    weight += isNew ? 1 + detail + prominence : 0.1
  }
  return Math.round(weight * 100) / 100
}
