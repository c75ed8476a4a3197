import type { RemovedText } from '#lib/model'
import { groupBy } from '#lib/view/group-by'

/** What of an article was taken for no news and read no further, by the reason. */
export function LeftOut({ removed }: { removed: RemovedText[] }) {
  if (removed.length === 0) return null
  return (
    <section id="left-out" className="mt-10 border-t border-hairline pt-4 text-sm leading-5">
      <h2 className="font-semibold">Left out as no news</h2>
      <p className="text-soft">No event was looked for in these parts of the text.</p>
      <dl className="mt-2 divide-y divide-hairline">
        {[...groupBy(removed, ({ reason }) => reason)].map(([reason, texts]) => (
          <div key={reason} className="py-2.5 desk:grid desk:grid-cols-[9rem_1fr] desk:gap-x-4">
            <dt className="text-soft">{reason}</dt>
            {texts.map(({ text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
              <dd key={index} className="mb-1.5 font-serif text-[0.9375rem] desk:col-start-2">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
