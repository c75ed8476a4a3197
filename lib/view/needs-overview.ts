const manyRows = 40 // so many need no zoom to be read one by one

/**
 * Whether zooming makes sense: not all is drawn one by one, or there is much of it. `density` is what the
 * fitted map draws of lanes where not all has a mark. In a file of its own: the rest comes later.
 */
export function needsOverview({
  rows,
  undated,
  density,
}: {
  rows: number
  undated: number
  density: unknown[]
}): boolean {
  return density.length > 0 || rows - undated > manyRows
}
