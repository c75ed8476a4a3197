import type { Timeline } from '#lib/model'
import { countInWords } from '#lib/view/words'

/** What the timeline holds, counted. */
export type Counts = {
  events: number
  articles: number
  sources: number
  disputed: number
  several: number
  undated: number
}

/** The figures of this build in a row. */
export function Figures({ timeline, counts }: { timeline: Timeline; counts: Counts }) {
  const { intake, problems } = timeline
  return (
    <dl className="mt-6 grid grid-cols-4 gap-x-4 gap-y-4 desk:grid-cols-8">
      <Figure count={intake.files} one="file found" many="files found" />
      <Figure count={intake.articles} one="article read" many="articles read" />
      <Figure count={counts.sources} one="source" />
      <Figure count={counts.events} one="event" />
      <Figure count={counts.several} one="told by several" many="told by several" />
      <Figure count={counts.disputed} one="disputed" many="disputed" />
      <Figure count={counts.undated} one="without a date" many="without a date" />
      <Figure count={problems.length} one="problem" />
    </dl>
  )
}

function Figure({ count, one, many }: { count: number; one: string; many?: string }) {
  const [figure, ...words] = countInWords(count, one, many).split(' ')
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-soft">{words.join(' ')}</dt>
      <dd className="text-[1.75rem] leading-8 font-medium tracking-[-0.02em]">{figure}</dd>
    </div>
  )
}
