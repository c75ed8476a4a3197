import type { ComponentProps, RefObject } from 'react'
import { countInWords } from '#lib/view/words'
import styles from './map.module.css'

const keysHint =
  'Left and right go through the events in time, up and down through the sources, Enter opens, ' +
  'plus and minus zoom, 0 shows the whole. The list of events holds all that the map shows.'

type Props = Omit<ComponentProps<'div'>, 'ref'> & {
  ref: RefObject<HTMLDivElement | null>
  /** How many events the map shows. */
  count: number
}

/** The part of the map that takes the keys and the fingers: one stop of the Tab key, told once. */
export function Surface({ count, children, ...rest }: Props) {
  return (
    <>
      <div
        className={styles.plot}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop of the Tab key
        tabIndex={0}
        aria-label={`Map of ${countInWords(count, 'event')}`}
        aria-describedby="map-keys"
        {...rest}
      >
        {children}
      </div>
      <p id="map-keys" className="sr-only">
        {keysHint}
      </p>
    </>
  )
}
