import type { ReactNode } from 'react'
import type { Chart } from '#lib/view/chart'
import type { Layout } from '#lib/view/layout'
import { TickLabels, TickLines } from './axis'
import { Densities, FoundDensity } from './densities'
import { Disputes, Joins, Joints } from './joins'
import { Labels } from './labels'
import styles from './map.module.css'
import { Marks } from './marks'
import type { Layers } from './moving-view'
import { layerStyle } from './place-style'
import { useTexts } from './use-texts'

type Props = {
  chart: Chart
  layout: Layout
  layers: Layers
  /** Null until the browser has told it. */
  width: number | null
  /** What stands over the marks. */
  children: ReactNode
}

/** All that is drawn in the plane of time, in two layers that move under the finger. */
export function Plot({ chart, layout, layers, width, children }: Props) {
  const texts = useTexts(chart, layout, width)
  const { view, marks, density, foundDensity } = layout
  const isDense = density.length > 0 || foundDensity !== null
  if (marks.length === 0 && !isDense && layout.before + layout.after === 0)
    return <p className={styles.empty}>No dated events to show.</p>
  return (
    <>
      <div
        ref={layers.shapes}
        className={styles.layer}
        data-dense={isDense || undefined}
        style={layerStyle(view)}
        aria-hidden="true"
      >
        {texts.map(({ className, ticks }) => (
          <div key={className} className={className}>
            <TickLines ticks={ticks} />
          </div>
        ))}
        <Shapes layout={layout} />
        {children}
      </div>
      <div
        ref={layers.texts}
        className={`${styles.layer} ${styles.texts}`}
        style={layerStyle(view)}
        aria-hidden="true"
      >
        {texts.map(({ className, ticks, labels }) => (
          <div key={className} className={className}>
            <TickLabels ticks={ticks} />
            <Labels labels={labels} />
          </div>
        ))}
      </div>
    </>
  )
}

/** The marks, with the lines between them behind and the joints of those lines before them. */
function Shapes({ layout }: { layout: Layout }) {
  const { view, lanes, frame, marks, joins, disputes, density, foundDensity } = layout
  return (
    <>
      <Densities density={density} view={view} lanes={lanes} frame={frame} />
      <FoundDensity density={foundDensity} view={view} frame={frame} />
      <Joins joins={joins} />
      <Disputes disputes={disputes} />
      <Marks marks={marks} lanes={lanes} />
      {density.length === 0 && !foundDensity && <Joints joins={joins} />}
    </>
  )
}
