import type { ReactNode } from 'react'
import { Sample } from '#components/map/sample'
import type { MapLook } from '#lib/view/map-looks'

const bars: [MapLook, string][] = [
  ['coarse', 'Dated to more than ten days: thinner, for it says less about when.'],
  ['vague', 'About then: the date is a rough one.'],
  ['either', 'One of several days.'],
  ['openEnd', 'From then on, or until then: the other end is not known.'],
  ['planned', 'Planned.'],
  ['hypothetical', 'Possible, not certain.'],
  ['denied', 'Denied, or said not to have happened.'],
]

const lines: [MapLook, ReactNode, string][] = [
  [
    'join',
    <i key="join" className="ml-4 block h-full w-px border-l border-ink" />,
    'Reports of one event by several sources.',
  ],
  [
    'dispute',
    <i key="dispute" className="mt-2.5 block w-9 border-t-[1.5px] border-dashed border-alarm" />,
    'One event, dated differently.',
  ],
  [
    'density',
    <i key="density" className="block h-4 w-9 bg-(--source-1) opacity-25" />,
    'How much a source reports where there are more events than can be drawn: zoom in to see them.',
  ],
]

/** What each thing on the map means, of those that this timeline has. */
export function Legend({ looks }: { looks: MapLook[] }) {
  return (
    <section className="text-soft">
      <h2 className="font-semibold text-ink">How to read the map</h2>
      <dl className="mt-2 grid grid-cols-[3.25rem_1fr] gap-y-2">
        <Entry sign={<Bar look={null} />}>
          A source reports an event. The bar is as wide as the date is precise.
        </Entry>
        {bars.map(([look, words]) =>
          looks.includes(look) ? (
            <Entry key={look} sign={<Bar look={look} />}>
              {words}
            </Entry>
          ) : null,
        )}
        {lines.map(([look, sign, words]) =>
          looks.includes(look) ? (
            <Entry key={look} sign={sign}>
              {words}
            </Entry>
          ) : null,
        )}
      </dl>
      {looks.includes('undated') && (
        <p className="mt-2">
          What has no date is not on the map. It stands at the end of the list.
        </p>
      )}
    </section>
  )
}

function Entry({ sign, children }: { sign: ReactNode; children: string }) {
  return (
    <>
      <dt>{sign}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Bar({ look }: { look: MapLook | null }) {
  const isModality = look === 'planned' || look === 'hypothetical' || look === 'denied'
  return (
    <span className="flex w-9 text-(--source-1) *:w-full">
      <Sample {...(isModality ? { modality: look } : look && { [look]: true })} />
    </span>
  )
}
