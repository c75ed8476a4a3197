import type { CSSProperties } from 'react'

/** What a bar of the map can say by its look. */
type SampleLook = {
  modality?: string
  coarse?: boolean
  vague?: boolean
  either?: boolean
  openEnd?: boolean
}

/** A bar as the map draws it, in a line of text; its colour is that of the text. */
export function Sample({ modality, coarse, vague, either, openEnd }: SampleLook) {
  const style = { '--colour': 'currentColor', '--bar': '7px' }
  return (
    <span
      aria-hidden="true"
      className="sign sample"
      data-modality={modality}
      data-coarse={coarse || undefined}
      data-vague={vague || undefined}
      data-either={either || undefined}
      data-open-end={openEnd || undefined}
      style={style as CSSProperties}
    >
      <span className="sign-bar" />
    </span>
  )
}
