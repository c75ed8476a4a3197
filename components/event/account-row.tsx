import type { ReactNode } from 'react'
import { type SourceLooks, SourceName } from '#components/site/source-name'
import type { Teller } from '#lib/view/points'
import { countVoices } from '#lib/view/voices'
import { countInWords } from '#lib/view/words'

type Props = {
  label: ReactNode
  tellers: (Teller & { note?: string })[]
  sources: SourceLooks
}

/** One value on which reports part: how many give it, and each in its words. */
export function AccountRow({ label, tellers, sources }: Props) {
  const { independent } = countVoices(tellers.flatMap(({ report }) => report ?? []))
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-x-4 py-2.5 text-sm leading-5">
      <dt>
        <b className="block font-semibold">{label}</b>
        <span className="text-soft">{countInWords(independent, 'report')}</span>
      </dt>
      <dd className="min-w-0 space-y-1.5">
        {tellers.map(({ article, report, quote, note }) => (
          <p key={article}>
            <SourceName id={report?.source ?? article} sources={sources} />
            {note && <span className="text-soft"> · {note}</span>}
            {quote && (
              <q className="block font-serif text-[0.9375rem] before:content-[''] after:content-['']">
                {quote}
              </q>
            )}
          </p>
        ))}
      </dd>
    </div>
  )
}
