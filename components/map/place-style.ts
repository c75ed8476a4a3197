import type { CSSProperties } from 'react'
import type { Frame } from '#lib/view/frame'
import type { View } from '#lib/view/scale'

/** Custom properties that the style sheets beside this read; all of them are plain numbers. */
type Numbers = Partial<
  Record<'at' | 'to' | 'y' | 'heads' | 'down' | 'across' | 'start' | 'x' | 'lane' | 'top', number>
>

/** Numbers from the layout as a style: days stay days, the style sheet turns them into places. */
export function placeStyle(numbers: Numbers, colour?: string): CSSProperties {
  const style: Record<string, number | string> = {}
  for (const [name, value] of Object.entries(numbers)) style[`--${name}`] = round(value)
  if (colour) style['--colour'] = colour
  return style
}

/** A second of a day: finer than can be drawn, and short enough for the page. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}

/** What the heights of the map come from. */
export function bodyStyle({ lanes, first, bar }: Frame, height: number): CSSProperties {
  const style = {
    '--height': height,
    '--count': lanes.length,
    '--first': first,
    '--bar': `${bar}px`,
  }
  return style as CSSProperties
}

/** What every place across the map is counted from. */
export function layerStyle({ from, to }: View): CSSProperties {
  return { '--from': from, '--span': to - from } as CSSProperties
}
