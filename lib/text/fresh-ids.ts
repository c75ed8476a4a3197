import { shortId } from './short-id'

/** Makes short ids that differ from each other and from all that are `taken`. */
export function startIds(taken: Iterable<string>): (content: string) => string {
  const known = new Set(taken)
  return content => {
    let id = shortId(content)
    for (let count = 1; known.has(id); count++) id = shortId(`${content} ${count}`)
    known.add(id)
    return id
  }
}
