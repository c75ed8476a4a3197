import type { View } from '#lib/view/scale'

const farPan = 0.35 // of the view: then new marks are laid out, before the drawn ones run out
const farOut = 1.3 // beyond it labels would touch
const farIn = 0.6

/** Shows what was drawn for one view as it lies in another. */
export function stretch(layer: HTMLElement, drawn: View, now: View): void {
  const span = now.to - now.from
  const scale = (drawn.to - drawn.from) / span
  const shift = ((drawn.from - now.from) / span) * 100
  const isSame = Math.abs(scale - 1) < 1e-7 && Math.abs(shift) < 1e-6
  layer.style.transform = isSame ? '' : `translateX(${shift}%) scaleX(${scale})`
}

/** The same for texts, which keep their width: each goes to its new place. */
export function rearrange(layer: HTMLElement, drawn: View, now: View): void {
  const isPan = Math.abs((now.to - now.from) / (drawn.to - drawn.from) - 1) < 1e-7
  const counted = isPan ? drawn : now
  setNumber(layer, '--from', counted.from)
  setNumber(layer, '--span', counted.to - counted.from)
  if (isPan) stretch(layer, drawn, now)
  else layer.style.transform = ''
}

/** Whether a view is so far from the one that was drawn for that it needs a drawing of its own. */
export function isFar(drawn: View, now: View): boolean {
  const span = drawn.to - drawn.from
  const ratio = (now.to - now.from) / span
  return (
    ratio > farOut ||
    ratio < farIn ||
    drawn.from - now.from > farPan * span ||
    now.to - drawn.to > farPan * span
  )
}

function setNumber(layer: HTMLElement, name: string, value: number): void {
  const text = String(value)
  if (layer.style.getPropertyValue(name) !== text) layer.style.setProperty(name, text)
}
