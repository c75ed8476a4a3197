import { paragraphsOf } from '#lib/text/clean'
import { removeBoilerplate } from './boilerplate'
import { decode } from './decode'
import { parseHeader } from './header'
import { findInvisible } from './invisible'
import { parseDateline, parsePublicationLine, skipDateline } from './publication-line'
import { findPublisher } from './publisher'
import type { Draft, InputFile, ReadContext, Reader, Trouble } from './reader'
import { titleFromText } from './title'

/** Reads any file that is text, one article a file. It accepts everything: keep it last. */
export const plainText: Reader = {
  format: 'plain text',
  accepts: () => true,
  read: readPlainText,
}

function* readPlainText(file: InputFile, context: ReadContext): Generator<Draft> {
  const { onTrouble } = context
  const raw = decode(file.bytes, { declared: file.charset, onTrouble })
  if (raw === null) {
    onTrouble({
      reason: 'the file is no text, or text in an unknown encoding',
      remedy: 'Save the article as plain text in UTF-8.',
    })
    return
  }
  const paragraphs = paragraphsOf(raw)
  if (!paragraphs.some(paragraph => /\p{L}/u.test(paragraph))) {
    onTrouble({ reason: 'there are no words in the file', remedy: 'Save it again, or delete it.' })
    return
  }
  const draft = draftFrom(paragraphs, context)
  if (draft.text === '') {
    onTrouble({
      reason: 'there is no article in the file, only what stands around one',
      remedy: 'Save it again with its text, or delete it.',
    })
    return
  }
  yield { ...draft, removed: [...draft.removed, ...findInvisible(raw)] }
}

/** An article from its paragraphs: boilerplate goes first, then the lines above the text. */
export function draftFrom(paragraphs: string[], context: ReadContext): Draft {
  const { onTrouble } = context
  const { kept, removed } = removeBoilerplate(paragraphs)
  const footer = findPublicationBelow(kept, onTrouble)
  const header = parseHeader(footer.kept, context)
  const text = header.body.join('\n\n')
  const all = [...removed, ...header.removed, ...footer.removed]
  const publisher = header.publisher ?? findPublisher(removed)
  return {
    title: header.title ?? titleFromText(skipDateline(text)),
    text,
    published:
      header.published ?? parseDateline(header.body[0] ?? '', onTrouble) ?? footer.published,
    ...(header.url && { url: header.url }),
    ...(publisher && { publisher }),
    removed: all,
  }
}

/** A labelled publication line that stands last: “Published: 3 May 2021”. */
function findPublicationBelow(paragraphs: string[], onTrouble: (trouble: Trouble) => void) {
  const last = paragraphs.at(-1) ?? ''
  const dated =
    paragraphs.length > 1 && last.length < 160
      ? parsePublicationLine(last, 'in the last line', onTrouble)
      : null
  if (!dated) return { kept: paragraphs, removed: [], published: null }
  return {
    kept: paragraphs.slice(0, -1),
    removed: [{ reason: 'publication line', text: last }],
    published: dated.published,
  }
}
