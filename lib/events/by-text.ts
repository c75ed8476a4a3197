/** Of the texts that were asked about last so many characters are remembered, if nothing else is said: those of most stories. */
const mostRemembered = 500_000

/** As `read`, for texts that several steps of a story read: what it gave is remembered for a while. */
export function byText<T extends object>(
  read: (text: string) => T,
  most = mostRemembered,
): (text: string) => T {
  const known = new Map<string, T>()
  let length = 0
  return text => {
    const before = known.get(text)
    if (before) return before
    const answer = read(text)
    length += text.length
    if (length > most) {
      known.clear()
      length = text.length
    }
    known.set(text, answer)
    return answer
  }
}
