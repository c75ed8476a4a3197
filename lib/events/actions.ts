import { actionRows } from './english/actions'
import { stemOf } from './tokens'

const rowsByKey = new Map<string, number[]>()
for (const [word, rows] of actionRows) {
  const key = stemOf(word)
  rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), ...rows])
}

/** Whether two trigger keys name the same kind of happening: `attack` and `assault`, `close` and `closure`. */
export function areSameAction(a: string, b: string): boolean {
  if (a === b) return true
  const rows = rowsByKey.get(a)
  return rows !== undefined && (rowsByKey.get(b)?.some(row => rows.includes(row)) ?? false)
}
