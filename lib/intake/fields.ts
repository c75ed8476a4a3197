/** An object whose fields are still to be looked at. */
export type Fields = Record<string, unknown>

/** Whether `value` is an object with fields: no array, no null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text in `value`, trimmed; null where there is none. */
export function parseText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

/** What a browser drops from an address or a page shows as another. */
const unseen = /[\p{Cc}\p{Cf}\s]/u

/** A web address as `value` gives it; null for anything a link must not lead to. */
export function parseUrl(value: unknown): string | null {
  const text = parseText(value)
  if (!text || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  if (!/^https?:$/.test(protocol)) return null
  return unseen.test(text) ? href : text
}

/** The objects of a list; [] for what is none. */
export function parseList(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}
