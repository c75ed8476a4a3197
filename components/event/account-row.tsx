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
    <div className="account">
      <dt>
        <b>{label}</b>
        <span>{countInWords(independent, 'report')}</span>
      </dt>
      <dd>
        {tellers.map(({ article, report, quote, note }) => (
          <p key={article}>
            <SourceName id={report?.source ?? article} sources={sources} />
            {note && <span>{` · ${note}`}</span>}
            {quote && <q>{quote}</q>}
          </p>
        ))}
      </dd>
    </div>
  )
}
