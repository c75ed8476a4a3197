/** Says `words` to screen readers, politely. */
export function announce(words: string): void {
  const announcer = document.getElementById('announcer')
  if (!announcer) return
  announcer.textContent = ''
  // Set anew in the next frame, or a second copy of the same link would pass in silence.
  requestAnimationFrame(() => {
    announcer.textContent = words
  })
}
