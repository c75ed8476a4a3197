import { decode } from '#lib/intake/decode'
import { parseFrontMatter } from '#lib/intake/front-matter'
import { mapRecord } from '#lib/intake/map-record'
import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { draftFromRecord } from '#lib/intake/record'
import { paragraphsOf } from '#lib/text/clean'
import { hasEnding, startOf } from './sniff'

/** Reads Markdown, with front matter in YAML or without. */
export const markdown: Reader = {
  format: 'Markdown',
  accepts: file =>
    /^---[ \t]*\r?\n\s*[\w-]+[ \t]*:/.test(startOf(file)) || hasEnding(file, 'md|markdown|mdown'),
  read: readMarkdown,
}

function readMarkdown(file: InputFile, context: ReadContext): Draft[] {
  const text = decode(file.bytes, { declared: file.charset, onTrouble: context.onTrouble })
  if (text === null) {
    context.onTrouble({ reason: 'the Markdown file is no text', remedy: 'Save it again as UTF-8.' })
    return []
  }
  const matter = parseFrontMatter(text)
  if (!matter && /^\ufeff?---[ \t]*\r?\n/.test(text) && /\n---[ \t]*\r?\n/.test(text)) {
    context.onTrouble({
      reason: 'what stands above the text between “---” is no YAML that can be used: passed over',
      remedy: 'Write “name: value” on each line, without “&” and “*”.',
    })
  }
  const body = toPlainText(
    matter?.body ?? text.replace(/^\ufeff?---[ \t]*\r?\n[\s\S]{0,50000}?\n---[ \t]*\r?\n/, ''),
  )
  const draft = matter
    ? draftFromRecord(
        { ...mapRecord(matter.fields), text: { value: body, name: 'text' } },
        { called: 'front matter,' },
        context,
      )
    : readBody(body, context)
  if (draft && draft.text !== '') return [draft]
  context.onTrouble({
    reason: 'there is no text in the Markdown file',
    remedy: 'Save it again, or delete it.',
  })
  return []
}

function readBody(body: string, context: ReadContext): Draft | null {
  const paragraphs = paragraphsOf(body)
  return paragraphs.length > 0 ? draftFrom(paragraphs, context) : null
}

/** Markdown without its marks: headings and paragraphs as lines, links as their words, no pictures. */
export function toPlainText(markdown: string): string {
  return withoutCode(markdown.replace(/\r\n?/g, '\n'))
    .replace(/<!--[\s\S]{0,1000}?-->/g, '')
    .replace(/!\[[^\]\n]{0,100}\]\([^)\n]{0,1000}\)/g, '')
    .replace(/\[([^\]\n]{1,120})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/\[([^\]\n]{1,120})\]\[[^\]\n]{0,100}\]/g, '$1')
    .replace(/^\[[^\]\n]{1,100}\]:[ \t]+\S+.*$/gm, '')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, '')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.{0,400}?)[ \t]{0,20}#{0,6}$/gm, '\n$1\n')
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/^[ \t]{0,3}>[ \t]?/gm, '')
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '\n')
    .replace(/(\*\*\*|\*\*|\*|~~)(?=\S)([^*\n]{1,2000}?\S|\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(__|_)(?=\S)([^_\n]{1,2000}?\S|\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1')
}

/** Without blocks of code; one that is never closed stays. */
function withoutCode(markdown: string): string {
  const kept: string[] = []
  let code: string[] | null = null
  for (const line of markdown.split('\n')) {
    const isFence = /^\s{0,3}(?:```|~~~)/.test(line)
    if (code === null && !isFence) kept.push(line)
    else if (code === null) code = [line]
    else if (isFence) code = null
    else code.push(line)
  }
  return [...kept, ...(code ?? [])].join('\n')
}
