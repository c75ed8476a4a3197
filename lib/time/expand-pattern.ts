import type { ClassName } from './readers'

/** A step of a pattern: a word, or a class with the name its value is kept under. */
export type Element = { word: string } | { className: ClassName; name: string }

/** Every sequence that a pattern allows, its options and alternatives written out. */
export function expandPattern(pattern: string): Element[][] {
  const parts = pattern.match(/[()]\??|[^\s()]+/g) ?? []
  const { sequences, next } = expandAlternatives(parts, 0)
  if (next < parts.length)
    throw new Error(`lib/time: pattern "${pattern}" closes too often. Check its brackets.`)
  return sequences
}

type Expanded = { sequences: Element[][]; next: number }

function expandAlternatives(parts: string[], start: number): Expanded {
  let all: Element[][] = []
  let current: Element[][] = [[]]
  let at = start
  while (at < parts.length && !parts[at]?.startsWith(')')) {
    const part = parts[at] ?? ''
    if (part === '|') {
      all = all.concat(current)
      current = [[]]
      at++
      continue
    }
    const group = part === '(' ? expandGroup(parts, at) : expandWord(part, at)
    current = current.flatMap(head => group.sequences.map(tail => [...head, ...tail]))
    at = group.next
  }
  return { sequences: all.concat(current), next: at }
}

function expandGroup(parts: string[], start: number): Expanded {
  const inner = expandAlternatives(parts, start + 1)
  const isOptional = parts[inner.next] === ')?'
  return {
    sequences: isOptional ? [[], ...inner.sequences] : inner.sequences,
    next: inner.next + 1,
  }
}

function expandWord(part: string, at: number): Expanded {
  const isOptional = part.length > 1 && part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  const sequences = alternativesOf(body).map(word => [elementOf(word)])
  return { sequences: isOptional ? [[], ...sequences] : sequences, next: at + 1 }
}

/** `last|past` are words; `{day|ordinal}` are classes, each under its own name. */
function alternativesOf(part: string): string[] {
  if (!part.startsWith('{') || part.includes('}|')) return part.split('|')
  const [names = '', alias] = part.slice(1, -1).split(':')
  return names.split('|').map(name => `{${alias ? `${name}:${alias}` : name}}`)
}

function elementOf(word: string): Element {
  if (!word.startsWith('{')) return { word }
  const [className = '', name = className] = word.slice(1, -1).split(':')
  return { className: className as ClassName, name }
}
