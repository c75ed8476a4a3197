/** A whole number with its thousands set off: "12,345". The first call of Intl alone takes longer than a page's. */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
