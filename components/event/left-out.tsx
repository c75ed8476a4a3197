import type { RemovedText } from '#lib/model'

/** What of an article was taken for no news and read no further, with the reason. */
export function LeftOut({ removed }: { removed: RemovedText[] }) {
  if (removed.length === 0) return null
  return (
    <section id="left-out" className="mt-10 border-t border-hairline pt-4 text-sm leading-5">
      <h2 className="font-semibold">Left out as no news</h2>
      <p className="text-soft">No event was looked for in these parts of the text.</p>
      <ul className="mt-2 divide-y divide-hairline">
        {removed.map(({ reason, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <li key={index} className="py-2">
            <q className="font-serif text-[0.9375rem] before:content-[''] after:content-['']">
              {text}
            </q>
            <span className="block text-soft">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
