import type { Element } from 'domhandler'

/** Classes of page builders and of styling: they say nothing about what an element holds. */
const builders =
  /(?:^|\s)(?:elementor|et_pb|vc_|wpb_|wp-block|fl-|fusion|tatsu|brxe|ct-|oxy-|kt-|stk-|uagb|avia|av_|thrv|md:|lg:|sm:|xl:|overflow|js-|is-|has-)[\w:-]*/g
const longest = 400

const cache = new WeakMap<Element, string>()

/**
 * What an element is called: the words of its id, class, role and itemprop in small letters, split
 * at hyphens, underscores and capitals. ` ; ` ends each name.
 */
export function marksOf(element: Element): string {
  const known = cache.get(element)
  if (known !== undefined) return known
  const { id, class: classes, role, itemprop } = element.attribs
  const names = [id, classes?.slice(0, longest).replace(builders, ' '), role, itemprop]
  const marks = names
    .flatMap(name => name?.slice(0, longest).split(/\s+/) ?? [])
    .filter(Boolean)
    .map(
      name =>
        `${name
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .replace(/[-_:./]+/g, ' ')
          .trim()} ;`,
    )
    .join(' ')
    .toLowerCase()
  cache.set(element, marks)
  return marks
}
