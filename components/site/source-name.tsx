import type { Source } from '#lib/model'
import { colourAt } from '#lib/view/source-colours'

/** How sources are shown: a name and a colour each. */
export type SourceLooks = Map<string, { name: string; colour: string }>

/** The looks of `sources`; the colour comes from the place in the list. */
export function looksOf(sources: Source[]): SourceLooks {
  return new Map(
    sources.map((source, index) => [source.id, { name: source.name, colour: colourAt(index) }]),
  )
}

/** A source by its colour and always by its name too. */
export function SourceName({
  id,
  sources,
  className = '',
}: {
  id: string
  sources: SourceLooks
  className?: string
}) {
  const look = sources.get(id)
  return (
    <span style={{ color: look?.colour }} className={`source ${className}`.trim()}>
      {look?.name ?? id}
    </span>
  )
}
