import type { ReactNode, RefObject } from 'react'
import type { Source } from '#lib/model'
import type { EventEntry } from '#lib/view/entries'
import type { Layout } from '#lib/view/layout'
import { Axis } from './axis'
import { Densities } from './densities'
import { Disputes, Joins, Joints } from './joins'
import { Labels } from './labels'
import styles from './map.module.css'
import { Marks } from './marks'
import { layerStyle } from './place-style'
import { useTexts } from './use-texts'

type Props = {
  entries: EventEntry[]
  sources: Source[]
  layout: Layout
  layer: RefObject<HTMLDivElement | null>
  /** Null until the browser has told it. */
  width: number | null
  /** What stands over the marks. */
  children: ReactNode
}

/** All that is drawn in the plane of time; the layer is what moves under the finger. */
export function Plot({ entries, sources, layout, layer, width, children }: Props) {
  const texts = useTexts(entries, sources, layout, width)
  const { lanes, frame, marks, joins, disputes, density } = layout
  if (marks.length === 0 && density.length === 0 && layout.before + layout.after === 0)
    return <p className={styles.empty}>No dated events to show.</p>
  return (
    <div
      ref={layer}
      className={styles.layer}
      data-dense={density.length > 0 || undefined}
      style={layerStyle(layout.view)}
      aria-hidden="true"
    >
      {texts.map(({ className, ticks }) => (
        <div key={className} className={className}>
          <Axis ticks={ticks} />
        </div>
      ))}
      <Densities density={density} lanes={lanes} frame={frame} />
      <Joins joins={joins} />
      <Disputes disputes={disputes} />
      <Marks marks={marks} lanes={lanes} />
      <Joints joins={joins} />
      {texts.map(({ className, labels }) => (
        <div key={className} className={className}>
          <Labels labels={labels} />
        </div>
      ))}
      {children}
    </div>
  )
}
