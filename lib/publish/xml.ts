/** Text for XML: its five characters escaped, what XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, character => entities[character] ?? '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
