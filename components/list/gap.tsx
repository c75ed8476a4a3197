/** Room for rows that are not drawn. */
export function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return <div aria-hidden="true" className="needs-js no-print" style={{ height }} />
}
