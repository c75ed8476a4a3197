/** Reads a file of JSON. This site wrote the file, so its shape is known once it is JSON and no error page. */
export function parseJson<T>(buffer: ArrayBuffer): T {
  const value: unknown = JSON.parse(new TextDecoder().decode(buffer))
  if (typeof value !== 'object' || value === null) throw new Error('the file holds no object')
  return value as T
}
