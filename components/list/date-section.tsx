import { CopyLink } from '#components/site/copy-link'
import type { SourceLooks } from '#components/site/source-name'
import { ViewLink } from '#components/site/view-link'
import type { Edtf } from '#lib/model'
import { type DateGroup, datePath } from '#lib/view/days'
import { headingOf } from '#lib/view/words'
import { EventRow } from './event-row'

/** The events of one date under its heading, which sticks while they pass. */
export function DateSection({
  group,
  sources,
  selected,
  words,
}: {
  group: DateGroup
  sources: SourceLooks
  selected: string | null
  words: string
}) {
  const id = `date-${group.date ?? 'none'}`
  return (
    <section
      aria-labelledby={id}
      data-date={group.date ?? undefined}
      className="grid grid-cols-[5.25rem_1fr] border-t border-hairline pt-4 pb-3.5 first:border-t-0 desk:grid-cols-[7.25rem_1fr]"
    >
      <div className="sticky top-[calc(var(--stick)+0.75rem)] self-start pr-3 print:static">
        <h2 id={id} className="leading-5">
          {group.date === null ? (
            <Heading large="" lines={['No date given']} />
          ) : (
            <LinkedHeading date={group.date} />
          )}
        </h2>
      </div>
      <div className="min-w-0">
        {group.rows.map(row => (
          <EventRow
            key={row.entry.id}
            row={row}
            sources={sources}
            isSelected={row.entry.id === selected}
            words={words}
          />
        ))}
      </div>
    </section>
  )
}

function LinkedHeading({ date }: { date: Edtf }) {
  const heading = headingOf(date)
  const path = datePath(date)
  if (!path) return <Heading {...heading} />
  return (
    <span className="group/date relative block">
      <ViewLink
        href={path}
        aria-label={heading.words}
        className="block no-underline hover:[&_b]:underline hover:[&_b]:decoration-line hover:[&_b]:decoration-2"
      >
        <time dateTime={date}>
          <Heading large={heading.large} lines={heading.lines} />
        </time>
      </ViewLink>
      <CopyLink
        path={path}
        about={heading.words}
        className="!absolute top-9 right-3 group-hover/date:opacity-100"
      />
    </span>
  )
}

function Heading({ large, lines }: { large: string; lines: string[] }) {
  return (
    <>
      {large && (
        <b
          className={`block font-medium tracking-[-0.02em] ${large.length > 3 ? 'text-2xl leading-8' : 'text-[2.375rem] leading-10'}`}
        >
          {large}
        </b>
      )}
      {lines.map(line => (
        <span key={line} className="block text-sm leading-5 font-normal text-soft">
          {line}
        </span>
      ))}
    </>
  )
}
