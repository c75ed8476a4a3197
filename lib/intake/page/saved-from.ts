import { parseUrl } from '#lib/intake/fields'

const notes = [
  /<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /<!--\s*Mirrored from (\S+) by HTTrack/i,
]

/** The address that a browser or an archiver wrote at the top of a saved page; null without one. */
export function findSavedFrom(html: string): string | null {
  const top = html.slice(0, 4000)
  for (const note of notes) {
    const address = note.exec(top)?.[1]
    const url = parseUrl(address?.includes('://') ? address : address && `http://${address}`)
    if (url) return url
  }
  return null
}
