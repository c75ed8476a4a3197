import { draftFrom } from '#lib/intake/plain-text'
import type { Draft, ReadContext } from '#lib/intake/reader'
import { paragraphsOf } from '#lib/text/clean'
import { isPressExport, readPressExport } from './press-export'

/** The article in the lines of a document, or the many of an export of Nexis or Factiva. */
export function* readDocument(
  lines: string[],
  called: string,
  context: ReadContext,
): Generator<Draft> {
  if (isPressExport(lines)) {
    yield* readPressExport(lines, context)
    return
  }
  const paragraphs = lines.flatMap(line => paragraphsOf(line))
  if (paragraphs.some(paragraph => /\p{L}/u.test(paragraph))) yield draftFrom(paragraphs, context)
  else
    context.onTrouble({
      reason: `there is no text in the ${called}`,
      remedy: 'Save it again, or delete it.',
    })
}
