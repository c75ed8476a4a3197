import { parseEdtf } from '#lib/time/edtf'

/** Whether `text` is a date of EDTF: intake asks, and does not see lib/time. */
export function isDate(text: string): boolean {
  return parseEdtf(text) !== null
}
