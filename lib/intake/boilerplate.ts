import { type BoilerplateRule, boilerplateRules } from './boilerplate-rules'
import type { Removed } from './reader'

/** No rule is about a longer paragraph. */
const longestNotice = 600
/** Lines of a list of links or tags are shorter than this and end in no full stop. */
const longestLink = 120

/** `paragraphs` without what is no news, and that with the reason each went. */
export function removeBoilerplate(paragraphs: string[]): { kept: string[]; removed: Removed[] } {
  const reasons = findReasons(paragraphs)
  const kept: string[] = []
  const removed: Removed[] = []
  for (const [index, text] of paragraphs.entries()) {
    const reason = reasons[index]
    if (reason) removed.push({ reason, text })
    else kept.push(text)
  }
  return { kept, removed }
}

/** A reason for each paragraph that goes. */
function findReasons(paragraphs: string[]): (string | undefined)[] {
  const reasons = new Array<string | undefined>(paragraphs.length).fill(undefined)
  // An article about an appeal has it as its headline: before an appeal stands an article.
  const firstProse = paragraphs.findIndex(isProse)
  let index = 0
  while (index < paragraphs.length) {
    const hasArticle = firstProse >= 0 && firstProse < index
    const rule = boilerplateRules.find(
      rule => !rule.where && (hasArticle || !rule.confirmedBy) && holds(rule, paragraphs, index),
    )
    const end = rule ? findEnd(rule, paragraphs, index) : index + 1
    if (rule) reasons.fill(rule.reason, index, end)
    index = end
  }
  markEnd(paragraphs, reasons)
  return reasons
}

function holds(rule: BoilerplateRule, paragraphs: string[], index: number): boolean {
  const paragraph = paragraphs[index] ?? ''
  if (paragraph.length > longestNotice || !rule.pattern.test(paragraph)) return false
  if (rule.unless?.test(paragraph)) return false
  if (!rule.confirmedBy) return true
  return paragraphs.slice(index + 1, index + 8).some(following => rule.confirmedBy?.test(following))
}

function isProse(paragraph: string): boolean {
  return paragraph.length >= 60 && /[.!?]["”’)]?$/.test(paragraph)
}

/** Index behind the last paragraph that `rule` takes. */
function findEnd({ takes }: BoilerplateRule, paragraphs: string[], index: number): number {
  if (takes === 'rest') return paragraphs.length
  let end = index + 1
  if (takes === 'line') return end
  while (isLink(paragraphs[end])) end++
  return end
}

function isLink(paragraph: string | undefined): boolean {
  return (
    paragraph !== undefined && paragraph.length <= longestLink && !/[.:]["”’]?$/.test(paragraph)
  )
}

/** From the end backwards: what has nothing but boilerplate after it. */
function markEnd(paragraphs: string[], reasons: (string | undefined)[]): void {
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    if (reasons[index]) continue
    const rule = boilerplateRules.find(rule => rule.where && holds(rule, paragraphs, index))
    if (!rule) return
    reasons[index] = rule.reason
  }
}
