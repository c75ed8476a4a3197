import { Fragment, type ReactNode } from 'react'
import type { Excerpt, Mention } from '#lib/model'
import { quoteExcerpt } from '#lib/view/quotation'

/** The source's own words: the statement in ink, what surrounds it in grey, its times marked. */
export function Quote({ excerpt, mentions }: { excerpt: Excerpt; mentions: Mention[] }) {
  const { parts, isCutBefore } = quoteExcerpt(excerpt, mentions)
  return (
    <blockquote data-cut={isCutBefore || undefined} className="quote">
      {parts.map(({ text, isStatement, isTime }, index) => {
        const words = isTime ? <mark>{text}</mark> : text
        const Part = isStatement ? Statement : Fragment
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        return <Part key={index}>{words}</Part>
      })}
    </blockquote>
  )
}

function Statement({ children }: { children?: ReactNode }) {
  return <span data-told="">{children}</span>
}
