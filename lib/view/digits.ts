/** A whole number with its thousands set off: "12,345". Intl takes some 40 ms to get ready while a page starts. */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
