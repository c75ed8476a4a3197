import type { Excerpt, Mention } from '#lib/model'
import { quoteExcerpt } from '#lib/view/quotation'

/** The source's own words: the statement in ink, what surrounds it in grey, its times marked. */
export function Quote({ excerpt, mentions }: { excerpt: Excerpt; mentions: Mention[] }) {
  const { parts, isCutBefore } = quoteExcerpt(excerpt, mentions)
  return (
    <blockquote data-cut={isCutBefore || undefined} className="quote">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        <span key={index} data-told={part.isStatement || undefined}>
          {part.isTime ? <mark>{part.text}</mark> : part.text}
        </span>
      ))}
    </blockquote>
  )
}
