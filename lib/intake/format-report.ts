import type { IntakeReport } from '#lib/model'

const mostLines = 20

/** What the files of a folder became, in lines for a person. */
export function formatIntakeReport(report: IntakeReport): string[] {
  const { files, articles, duplicates = 0, silent = [], sources = [] } = report
  const silentFiles = silent.reduce((sum, group) => sum + group.files.length, 0)
  const undated = sources.reduce((sum, source) => sum + source.undated, 0)
  return [
    `${count(files, 'file')} became ${count(articles, 'article')}.`,
    ...(silentFiles > 0 ? [`Nothing came of ${count(silentFiles, 'file')}:`] : []),
    ...cut(
      silent.map(({ reason, files: [first, ...others] }) => {
        const rest = others.length > 0 ? ` and ${others.length} more` : ''
        return `  ${reason}: ${first}${rest}`
      }),
    ),
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

function cut(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), `  and ${lines.length - mostLines} more`]
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
