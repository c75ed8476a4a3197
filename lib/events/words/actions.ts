import { actionRows } from '#lib/events/english/actions'
import { stemOf } from './tokens'

const rowsByKey = new Map<string, number[]>()
for (const [word, rows] of actionRows) {
  const key = stemOf(word)
  rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), ...rows])
}

/** Whether two trigger keys name the same kind of happening: `attack` and `assault`, `explode` and `explosion`. */
export function areSameAction(a: string, b: string): boolean {
  if (a === b) return true
  const kinds = kindsOf(a)
  for (const kind of kindsOf(b)) if (kinds.includes(kind)) return true
  return false
}

const kindsByKey = new Map<string, string[]>()

/** What a trigger key is looked up by: two that name the same kind of happening share one of these. */
export function kindsOf(key: string): string[] {
  const known = kindsByKey.get(key)
  if (known) return known
  const rows = (rowsByKey.get(key) ?? []).map(row => `${row}`)
  const kinds = [...new Set([...rows, ...rootsOf(key)])]
  kindsByKey.set(key, kinds)
  return kinds
}

/** Endings of nouns as the stemmer leaves them, and those of the verbs they are made of. */
const derivations: [noun: RegExp, verb: string][] = [
  [/s$/, 'd'], // explos, explod; decis, decid
  [/isit$/, 'ir'], // acquisit, acquir
  [/ript$/, 'rib'], // descript, describ
  [/miss$/, 'mit'], // permiss, permit
  [/ers$/, 'ert'], // convers, convert
  [/ens$/, 'end'], // suspens, suspend
  [/ief$/, 'iev'], // relief, reliev
  [/cept$/, 'ceiv'], // recept, receiv
  [/ruct$/, 'roi'], // destruct, destroi
  [/duct$/, 'duc'], // product, produc
  [/olut$/, 'olv'], // resolut, resolv
  [/al$/, ''], // dismissal, where the stemmer keeps it
  [/eri$/, 'er'], // deliveri, deliver; recoveri, recover
  [/i$/, ''], // inquiri, inquir
]
const shortestRoot = 4

/** The key itself, and the verb it may be made of. */
function rootsOf(key: string): string[] {
  const verbs = derivations.flatMap(([noun, verb]) => {
    const root = noun.test(key) ? key.replace(noun, verb) : ''
    return root.length >= shortestRoot ? [root] : []
  })
  return [key, ...new Set(verbs)]
}
