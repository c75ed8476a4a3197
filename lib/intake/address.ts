const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|cmp|ns_\w+|at_\w+|sh|smid|xtor|wt_\w+|amp|outputtype|output)$/i
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?|archive\.(?:today|is|ph|md|li|vn|fo)\/(?:o\/\w+|\d{14}))\/(?=https?:)/i

/** The address of the page that an archive of the web keeps under its own. */
export function toOriginal(address: string): string {
  return address.replace(archived, '')
}

/** The name of a publisher's host, as people say it: `harbour-post.example`. */
export function hostOf(address: string | undefined): string | null {
  const original = address && toOriginal(address)
  if (!original || !URL.canParse(original)) return null
  return new URL(original).hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\./, '') || null
}

/**
 * What two addresses of one page have in common: neither protocol, `www.`, tracking nor a slash at
 * the end. Null for none, and for a front page, which is no article's own.
 */
export function addressKey(address: string | undefined): string | null {
  const host = hostOf(address)
  if (!address || !host) return null
  const url = new URL(toOriginal(address))
  for (const name of [...url.searchParams.keys()])
    if (trackers.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/(?:index\.\w+|amp)?\/?$/i, '')
  const query = url.searchParams.toString()
  return path === '' && query === '' ? null : `${host}${path}${query && `?${query}`}`
}
