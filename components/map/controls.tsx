import type { Layout } from '#lib/view/layout'
import styles from './controls.module.css'

type Side = 'before' | 'after'

/** Below the map on a phone; on a desk beside the axis, and below only where there is something to say. */
export function Foot({
  layout,
  onTurn,
  onZoom,
  onFit,
}: {
  layout: Layout
  onTurn: (side: Side) => void
  onZoom: (factor: number) => void
  onFit: () => void
}) {
  return (
    <div className={styles.foot} data-outliers={layout.hasOutliers || undefined}>
      <Edge side="before" words={`‹ ${layout.before} earlier`} layout={layout} onTurn={onTurn} />
      <Edge side="after" words={`${layout.after} later ›`} layout={layout} onTurn={onTurn} />
      <div className={`${styles.controls} needs-js no-print`}>
        <Control label="Zoom out" sign="−" onPress={() => onZoom(1.6)} />
        <Control label="Zoom in" sign="+" onPress={() => onZoom(1 / 1.6)} />
        <button type="button" className={styles.control} onClick={onFit}>
          Fit
        </button>
      </div>
    </div>
  )
}

/** A button for those who neither pinch nor know the keys. */
function Control({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={label} onClick={onPress}>
      <span className={styles.sign}>{sign}</span>
    </button>
  )
}

/** Says at an edge what lies beyond it; the arrow keys lead there too. */
function Edge({
  side,
  words,
  layout,
  onTurn,
}: {
  side: Side
  words: string
  layout: Layout
  onTurn: (side: Side) => void
}) {
  if (layout[side] === 0) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.edge} no-print`}
      data-side={side}
      onClick={() => onTurn(side)}
    >
      {words}
    </button>
  )
}
