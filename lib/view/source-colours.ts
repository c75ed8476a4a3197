/** How many colours app/globals.css holds as `--source-1`, `--source-2`, … */
const colourCount = 8

/** The colour of the source at `index`; the set begins again after the last. */
export function colourAt(index: number): string {
  return `var(--source-${(index % colourCount) + 1})`
}
