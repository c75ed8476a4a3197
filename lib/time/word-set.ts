/** The words of a list that is laid out over several lines. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/))
}
