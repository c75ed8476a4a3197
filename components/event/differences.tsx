import type { SourceLooks } from '#components/site/source-name'
import type { NewsEvent } from '#lib/model'
import { findOwnContradictions, findUpdates, type Point } from '#lib/view/points'
import { PointRows } from './point-rows'

/** What is no dispute between sources: figures brought up to date, and where one contradicts itself. */
export function Differences({ event, sources }: { event: NewsEvent; sources: SourceLooks }) {
  return (
    <>
      <Points title="Brought up to date" points={findUpdates(event)} sources={sources} />
      <Points
        title="One source, two accounts"
        points={findOwnContradictions(event)}
        sources={sources}
      />
    </>
  )
}

type Props = { title: string; points: Point[]; sources: SourceLooks }

function Points({ title, points, sources }: Props) {
  if (points.length === 0) return null
  return (
    <section className="mt-4 border-t border-hairline pt-3">
      <h2 className="text-sm font-semibold">{title}</h2>
      {points.map(point => (
        <PointRows key={point.title} point={point} sources={sources} isDated />
      ))}
    </section>
  )
}
