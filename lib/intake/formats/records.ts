import type { Fields } from '#lib/intake/fields'
import { mapRecord } from '#lib/intake/map-record'
import type { DateOrder } from '#lib/intake/page/written-date'
import { findWrittenDates } from '#lib/intake/page/written-date'
import type { Draft, ReadContext, Trouble } from '#lib/intake/reader'
import { draftFromRecord } from '#lib/intake/record'

export type RecordNames = {
  /** What a field and a record are called: “column”, “row”, “rows”. */
  called: string
  one: string
  many: string
  /** The number of the first record, as a person counts. */
  first: number
}

/** The articles of a list of records; those that hold no text are told in one problem. */
export function readRecords(records: Fields[], names: RecordNames, context: ReadContext): Draft[] {
  const mapped = records.map(mapRecord)
  const order = findOrder(mapped.flatMap(({ published }) => published?.value ?? []))
  const drafts: Draft[] = []
  const silent: number[] = []
  for (const [index, record] of mapped.entries()) {
    const number = index + names.first
    const onTrouble = (trouble: Trouble) =>
      context.onTrouble({ ...trouble, reason: `${names.one} ${number}: ${trouble.reason}` })
    const draft = draftFromRecord(
      record,
      { called: names.called, order },
      { ...context, onTrouble },
    )
    if (draft) drafts.push(draft)
    else silent.push(number)
  }
  if (silent.length > 0) {
    const isOne = silent.length === 1
    context.onTrouble({
      reason: `${silent.length} of ${records.length} ${names.many} ${isOne ? 'holds' : 'hold'} no text: ${list(silent)}`,
      remedy: `Add the text, or delete ${isOne ? 'it' : 'them'}.`,
    })
  }
  return drafts
}

function list(numbers: number[]): string {
  const shown = numbers.slice(0, 10).join(', ')
  return numbers.length > 10 ? `${shown} and ${numbers.length - 10} more` : shown
}

/** A column of dates writes them all alike: one that can only be read in one way tells for the rest. */
function findOrder(dates: string[]): DateOrder {
  const orders = dates.slice(0, 5000).flatMap(date => {
    const [, first, second] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d/.exec(date) ?? []
    if (!first || !second || findWrittenDates(date, 'day first').length === 0) return []
    if (Number(first) > 12) return ['day first' as const]
    return Number(second) > 12 ? ['month first' as const] : []
  })
  const kinds = new Set(orders)
  return kinds.size === 1 ? (orders[0] ?? 'unknown') : 'unknown'
}
