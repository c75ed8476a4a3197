import { CopyLink } from '#components/site/copy-link'
import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf } from '#lib/model'
import { datePath, undatedPath } from '#lib/view/days'
import type { Part } from '#lib/view/list/drawn-rows'
import { type ListOutline, placeAt } from '#lib/view/list/list-outline'
import type { RowHeights } from '#lib/view/list/row-heights'
import { type DateHeading, headingOf, undatedHeading } from '#lib/view/words'
import { EmptyRow, EventRow } from './event-row'
import { Gap } from './gap'
import type { Rows } from './use-rows'

type Props = {
  date: Edtf | null
  outline: ListOutline
  group: number
  /** How many rows the whole list has. */
  size: number
  parts: Part[]
  heights: RowHeights
  rows: Rows
  sources: SourceLooks
  selected: string | null
  /** Whether it is the first of the list. */
  isFirst: boolean
  /** Whether the page of this date is open, or of the month or year that it lies in. */
  isOpened: boolean
  /** Whether it is its own page. */
  isCurrent: boolean
  /** Whether none of its rows has come: it is drawn anew when they do, and can have no focus until then. */
  isPending: boolean
  words: string
}

/** The events of one date under its heading, which sticks while they pass; those without any last. */
export function DateSection(props: Props) {
  const { date, isFirst, isOpened, isCurrent, isPending, ...list } = props
  const id = `date-${date ?? 'none'}`
  return (
    <section
      aria-labelledby={id}
      data-date={date ?? undefined}
      data-selected={isOpened || undefined}
      data-undated={date === null || undefined}
      data-first={isFirst || undefined}
      className="grid grid-cols-[5.25rem_1fr] border-t border-hairline pt-4 pb-3.5 data-first:border-t-0 data-undated:border-ink desk:grid-cols-[7.25rem_1fr]"
    >
      <div className="sticky top-[calc(var(--stick)+0.75rem)] self-start pr-3 print:static">
        <h2 id={id} className="leading-5">
          <Heading {...{ date, isOpened, isCurrent, isPending }} />
        </h2>
      </div>
      <div className="min-w-0">
        <DrawnParts {...list} />
      </div>
    </section>
  )
}

type PartsProps = Omit<Props, keyof HeadingProps | 'isFirst'>

/** The rows of a date that are drawn, and room for the others. */
function DrawnParts({ outline, group, parts, size, ...shown }: PartsProps) {
  const { heights, rows, sources, selected, words } = shown
  const first = outline.starts[group] ?? 0
  return parts.map(part => {
    if ('gap' in part) {
      const { from, to } = part.gap
      return <Gap key={`gap ${from}`} height={heights.between(from, to)} />
    }
    const place = placeAt(outline, part.row)
    const row = rows.rowAt(place)
    const spot = { place, row: part.row, isFirst: part.row === first, size }
    if (!row) return <EmptyRow key={place} spot={spot} />
    return (
      <EventRow
        key={place}
        {...spot}
        entry={row.entry}
        dating={row.dating}
        sources={sources}
        isSelected={row.entry.id === selected}
        words={words}
      />
    )
  })
}

type HeadingProps = Pick<Props, 'date' | 'isOpened' | 'isCurrent' | 'isPending'>

function Heading({ date, isOpened, isCurrent, isPending }: HeadingProps) {
  const heading = date === null ? undatedHeading : headingOf(date)
  const path = date === null ? undatedPath : datePath(date)
  const parts = <HeadingParts {...heading} isOpened={isOpened} />
  if (!path || isPending) return parts
  return (
    <span className="group/date relative block">
      <ViewLink
        href={path}
        aria-label={heading.words}
        aria-current={isCurrent || undefined}
        className="block no-underline hover:[&_b]:underline hover:[&_b]:decoration-line hover:[&_b]:decoration-2"
      >
        {date === null ? parts : <time dateTime={date}>{parts}</time>}
      </ViewLink>
      <CopyLink
        path={path}
        about={heading.words}
        className={`!absolute group-hover/date:opacity-100 ${heading.large ? 'top-9 right-3' : 'top-full left-1'}`}
      />
    </span>
  )
}

function HeadingParts({ large, lines, isOpened }: DateHeading & { isOpened: boolean }) {
  const size = large.length > 3 ? 'text-2xl leading-8' : 'text-[2.375rem] leading-10'
  return (
    <span
      className={
        isOpened
          ? 'relative block before:absolute before:inset-y-0.5 before:-left-2.5 before:border-l-2 before:border-ink'
          : 'block'
      }
    >
      {large && <b className={`block font-medium tracking-[-0.02em] ${size}`}>{large}</b>}
      {lines.map(line => (
        <span
          key={line}
          className={
            large
              ? 'block text-sm leading-5 font-normal text-soft'
              : 'block text-base leading-6 font-medium'
          }
        >
          {line}
        </span>
      ))}
    </span>
  )
}
