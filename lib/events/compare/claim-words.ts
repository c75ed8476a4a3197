const linking =
  `also however but and meanwhile still instead then after before when while that which who
  because although though whereas following amid since as where`.split(/\s+/)
const leading = new RegExp(
  `^(?:(?:${linking.join('|')}|so(?! (?:far|many|much|long|called)))\\b[,\\s]*)+`,
  'i',
)
/** "Despite the fog, both ferries sailed": what leads in goes whole, not its first word. */
const leadIn = /^(?:after|before|following|amid|despite|during)\b[^,“"]*,\s+(?=\S+ \S+ \S+)/i

/** A claim as it is shown: without what led in or led on, its marks in pairs, with a capital. */
export function tidyClaim(words: string): string {
  const plain = words
    // Single spaces, which are nearly all, stay as they are.
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,(\s*,)+/g, ',')
    .trim()
    .replace(/^[\s,;:–—-]+/, '')
    .replace(leadIn, '')
    .replace(leading, '')
    .replace(/\s+(?:shortly|soon|just|only)$/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\.\.$/, '.')
    .replace(/(?<![.…]\p{L}?)\.$/u, '')
  const closed = closeQuotes(plain)
  return closed.charAt(0).toUpperCase() + closed.slice(1)
}

/** A quotation cut in two keeps its marks in pairs. */
function closeQuotes(words: string): string {
  const opened = words.split('“').length - words.split('”').length
  if (opened > 0) return `${words}”`
  if (opened < 0) return words.startsWith('”') ? words.slice(1).trim() : `“${words}`
  if (words.split('"').length % 2 === 1) return words
  // Of an odd mark, one that follows a word closes what was opened before.
  const first = words.indexOf('"')
  return first > 0 && /\S/.test(words.charAt(first - 1)) ? `"${words}` : `${words}"`
}

/** Cut at a comma near the limit, else at a word, with an ellipsis. */
export function shortenClaim(words: string, most: number): string {
  if (words.length <= most) return words
  const room = words.slice(0, most)
  const comma = room.lastIndexOf(', ')
  const cut = comma > most * 0.6 ? comma : room.lastIndexOf(' ')
  return closeQuotes(
    `${words.slice(0, cut > 0 ? cut : most).replace(/(?:[\s,;:]+(?:and|or|but|the|a|an|of|to|in|that)?)+$/, '')}…`,
  )
}
