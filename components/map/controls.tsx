import styles from './map.module.css'

/** Buttons for those who neither pinch nor know the keys. */
export function Controls({
  onZoom,
  onFit,
}: {
  onZoom: (factor: number) => void
  onFit: () => void
}) {
  return (
    <div className={`${styles.controls} needs-js no-print`}>
      <button
        type="button"
        className={styles.control}
        aria-label="Zoom out"
        onClick={() => onZoom(1.6)}
      >
        <span className={styles.sign}>−</span>
      </button>
      <button
        type="button"
        className={styles.control}
        aria-label="Zoom in"
        onClick={() => onZoom(1 / 1.6)}
      >
        <span className={styles.sign}>+</span>
      </button>
      <button type="button" className={styles.control} onClick={onFit}>
        Fit
      </button>
    </div>
  )
}

/** Says at the edges what lies beyond them; the arrow keys lead there too. */
export function Edges({
  before,
  after,
  onTurn,
}: {
  before: number
  after: number
  onTurn: (side: 'before' | 'after') => void
}) {
  const sides = [
    ['before', before, `‹ ${before} earlier`],
    ['after', after, `${after} later ›`],
  ] as const
  return sides.map(([side, count, words]) =>
    count === 0 ? null : (
      <button
        key={side}
        type="button"
        tabIndex={-1}
        className={`${styles.edge} no-print`}
        data-side={side}
        onClick={() => onTurn(side)}
      >
        {words}
      </button>
    ),
  )
}
