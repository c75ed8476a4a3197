import { decode } from '#lib/intake/decode'
import { parseFrontMatter } from '#lib/intake/front-matter'
import { mapRecord } from '#lib/intake/map-record'
import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { draftFromRecord } from '#lib/intake/record'
import { paragraphsOf } from '#lib/text/clean'
import { toPlainText } from './markdown-text'
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
