import { parseDocument } from 'yaml'
import { type Fields, isFields } from './fields'

/** What stands above a text, between two lines of hyphens. */
export type FrontMatter = { fields: Fields; body: string }

const fence = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,50000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const longestYaml = 50_000
const deepestYaml = 40
/** The words of an error, with the place, cost more than the rest where there are thousands. */
const yamlOptions = {
  schema: 'core',
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const

/** The fields above a text and the text below; null where no fields stand there. */
export function parseFrontMatter(text: string): FrontMatter | null {
  const match = fence.exec(text)
  if (!match) return null
  const fields = parseYaml(match[1] ?? '')
  return fields && { fields, body: text.slice(match[0].length) }
}

/**
 * The object in a YAML text; null for what is none. Aliases are refused, so that no small text
 * grows large, and so is what is nested deeper than anybody writes. No tag makes anything run.
 */
export function parseYaml(text: string): Fields | null {
  if (text.length > longestYaml || isDeep(text)) return null
  try {
    const document = parseDocument(text, yamlOptions)
    if (document.errors.length > 0) return null
    const value: unknown = document.toJS({ maxAliasCount: 0 })
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

/** More brackets, hyphens or steps of indentation in a row than lists and objects need. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth--
    if (depth > deepestYaml) return true
  }
  return /(?:^|\n)[ \t]*(?:[-?:][ \t]+){40}/.test(text) || /(?:^|\n) {300}/.test(text)
}
