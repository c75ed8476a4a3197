import { memo } from 'react'
import { CopyLink } from '#components/site/copy-link'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import { StatusLine } from '#components/site/status-line'
import { ViewLink } from '#components/site/view-link'
import type { Dating, EventEntry } from '#lib/view/entries'
import { findMatches } from '#lib/view/matches'
import { statusWords } from '#lib/view/status-words'
import { asHeadline } from '#lib/view/words'

/** Where a row stands: its place among all, its number in the list, and how long that is. */
type Spot = { place: number; row: number; isFirst: boolean; size: number }

type Props = Spot & {
  entry: EventEntry
  dating: Dating | null
  sources: SourceLooks
  isSelected: boolean
  /** What is searched for. */
  words: string
}

/** One event under one of its dates: title, sources, how sure. */
export const EventRow = memo(function EventRow({
  entry,
  dating,
  sources,
  isSelected,
  words,
  ...spot
}: Props) {
  const path = `/events/${encodeURIComponent(entry.id)}/`
  const title = asHeadline(dating?.title ?? entry.title)
  return (
    <article
      {...attributesOf(spot)}
      aria-posinset={spot.row + 1}
      aria-setsize={spot.size}
      data-event-id={entry.id}
      data-selected={isSelected || undefined}
      className="event-row group/row"
    >
      <h3 className="max-w-[38rem] font-serif text-[1.25rem] leading-[1.75rem] text-pretty">
        <ViewLink
          href={path}
          aria-current={isSelected || undefined}
          className="no-underline after:absolute after:inset-0 hover:underline hover:decoration-line"
        >
          <Found text={title} words={words} />
        </ViewLink>
      </h3>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm leading-6 text-soft">
        {entry.sources.map(id => (
          <SourceName key={id} id={id} sources={sources} />
        ))}
        <StatusLine words={statusWords(entry, dating)} />
        <CopyLink path={path} about={title} className="z-10 -my-0.5 group-hover/row:opacity-100" />
      </p>
    </article>
  )
})

/** A row whose words are on their way. */
export function EmptyRow({ spot }: { spot: Spot }) {
  return (
    <div {...attributesOf(spot)} aria-hidden="true" className="event-row empty-row">
      <span />
      <span />
    </div>
  )
}

function attributesOf({ place, row, isFirst }: Spot) {
  return { 'data-place': place, 'data-row': row, 'data-first': isFirst || undefined }
}

/** A text with the beginnings of words that were searched for marked. */
function Found({ text, words }: { text: string; words: string }) {
  if (!words) return text
  return findMatches(text, words).map(part =>
    part.isMatch ? <mark key={part.start}>{part.text}</mark> : part.text,
  )
}
