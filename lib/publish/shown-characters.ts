import type { Timeline } from '#lib/model'

// What the pages say themselves, the signs of buttons, keys and links among it.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const own = '\u00a0«°·»×–—‘’“”„…−←↑→↓↗⌘‹›•▾'

/** Every character that a page may show of `timeline` or say itself, each once. */
export function findShownCharacters(timeline: Timeline): string {
  const { settings, sources, articles, events, problems, gone = [] } = timeline
  const found = new Set(ascii + own)
  for (const part of [settings, ...sources, ...articles, ...events, ...problems, ...gone]) {
    for (const [character] of JSON.stringify(part).matchAll(/[^\0-\x7f]/gu)) {
      // A headline begins with a capital.
      for (const one of character + character.toUpperCase()) found.add(one)
    }
  }
  return [...found].sort().join('')
}
