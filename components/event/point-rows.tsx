import type { SourceLooks } from '#components/site/source-name'
import type { Point } from '#lib/view/points'
import { shortDate } from '#lib/view/words'
import { AccountRow } from './account-row'

type Props = {
  point: Point
  sources: SourceLooks
  /** Says when each was published: of two accounts the later may be a correction. */
  isDated?: boolean
}

/** What reports part over, beside the date: each value with its tellers. */
export function PointRows({ point, sources, isDated }: Props) {
  return (
    <>
      {point.title && <h3 className="mt-2.5 text-sm text-soft">{point.title}</h3>}
      <dl>
        {point.values.map(({ words, tellers }) => (
          <AccountRow
            key={words}
            label={words}
            tellers={isDated ? tellers.map(withDate) : tellers}
            sources={sources}
          />
        ))}
      </dl>
    </>
  )
}

function withDate(teller: Point['values'][number]['tellers'][number]) {
  const published = teller.report?.published
  return published ? { ...teller, note: `published ${shortDate(published.value)}` } : teller
}
