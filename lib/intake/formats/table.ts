import { parse } from 'csv-parse/sync'
import { decode } from '#lib/intake/decode'
import { mapRecord } from '#lib/intake/map-record'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { readRecords } from './records'
import { hasEnding } from './sniff'

/** Reads a table with a header: one article a row, whatever its columns are called. */
export const table: Reader = {
  format: 'table',
  largest: 40_000_000,
  many: true,
  accepts: file => hasEnding(file, 'csv|tsv|tab'),
  read: readTable,
}

const mostRows = 200_000
const mostColumns = 2000
const largestHeader = 500_000

function readTable(file: InputFile, context: ReadContext): Draft[] {
  const raw = decode(file.bytes, { declared: file.charset, onTrouble: context.onTrouble })
  // Spreadsheets say in a line of its own what parts the columns; the header tells that too.
  const text = raw?.replace(/^\ufeff?"?sep=.{1,2}"?\r?\n/i, '') ?? null
  const rows = text === null ? [] : parseRows(text, context)
  const [header = [], ...body] = rows
  const known = mapRecord(Object.fromEntries(header.map(name => [name, name])))
  if (body.length === 0 || !(known.text || known.summary || known.title)) {
    context.onTrouble({
      reason:
        body.length === 0
          ? 'the table has no rows below its header'
          : `no column of the table is known to hold a text: ${header.slice(0, 8).join(', ')}`,
      remedy: 'Give the columns names such as title, text, url, published, source.',
    })
    return []
  }
  const records = body.map(row =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
  return readRecords(records, { called: 'column', one: 'row', many: 'rows', first: 2 }, context)
}

function parseRows(text: string, { onTrouble }: ReadContext): string[][] {
  const delimiter = findDelimiter(text)
  const columns = text.slice(0, largestHeader).split('\n', 1)[0]?.split(delimiter).length ?? 0
  if (columns > mostColumns) {
    onTrouble({
      reason: `the table has more than ${mostColumns} columns`,
      remedy: 'Save the columns with title, text, url, published and source alone.',
    })
    return []
  }
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 5_000_000,
      to: mostRows,
    })
    return Array.isArray(rows) ? rows.filter(isRow) : []
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onTrouble({
      reason: `the table could not be read (${message})`,
      remedy: 'Save it again as CSV.',
    })
    return []
  }
}

function isRow(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(cell => typeof cell === 'string')
}

/** What parts the columns: whichever the header has most of. */
function findDelimiter(text: string): string {
  const header = text.slice(0, 5000).split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', ';', '\t', '|'].map(mark => ({ mark, count: header.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}
