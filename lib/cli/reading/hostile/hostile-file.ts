/** A file that is made to do harm: its name, what is in it, and what must be said of it, if anything must. */
export type HostileFile = { name: string; content: string | Uint8Array; reason?: RegExp }

/** Fiction, for what is to be read of a hostile file. */
export const prose =
  'The ferry sank off Low Island on Sunday, and all forty people aboard were saved by two boats of the coastguard. '
export const script = '<script>globalThis.harmed=true</script>'

export function pageOf(head: string, body = `<p>${prose}</p>`): string {
  return `<html><head><title>Ferry</title>${head}</head><body>${body}</body></html>`
}

export function repeat(text: string, times: number): string {
  return text.repeat(times)
}
