import type { IntakeReport } from '#lib/model'

const mostLines = 20

/** What the files of a folder became, in lines for a person. */
export function formatIntakeReport(report: IntakeReport): string[] {
  const { files, articles, duplicates = 0, silent = [], sources = [] } = report
  const undated = sources.reduce((sum, source) => sum + source.undated, 0)
  return [
    `${count(files, 'file')} became ${count(articles, 'article')}.`,
    ...(silent.length > 0 ? [`Nothing came of ${count(silent.length, 'file')}:`] : []),
    ...groupByReason(silent),
    ...(duplicates > 0 ? [`${count(duplicates, 'article')} were there twice.`] : []),
    ...(undated > 0 ? [`${count(undated, 'article')} without a publication date.`] : []),
    ...cut(
      sources.map(
        source =>
          `  ${source.name}: ${count(source.articles, 'article')}` +
          `${source.undated > 0 ? `, ${source.undated} without a date` : ''}` +
          `${source.isNamed ? '' : ', named after its folder'}`,
      ),
    ),
  ]
}

/** Reasons differ in names and numbers; alike ones are one line. */
function groupByReason(silent: NonNullable<IntakeReport['silent']>): string[] {
  const groups = new Map<string, { reason: string; files: string[] }>()
  for (const { file, reason } of silent) {
    const key = reason.replace(/“[^”]*”|\([^)]*\)|\d+/g, '…')
    const group = groups.get(key) ?? { reason, files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  const lines = [...groups.values()].map(({ reason, files: [first, ...others] }) => {
    const rest = others.length > 0 ? ` and ${others.length} more` : ''
    return `  ${reason}: ${first}${rest}`
  })
  return cut(lines)
}

function cut(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), `  and ${lines.length - mostLines} more`]
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
