/** Opens the share sheet of the system, there only where the system has one; see `page-actions.ts`. */
export function ShareButton({ path, title }: { path: string; title: string }) {
  return (
    <button
      type="button"
      data-share-path={path}
      data-share-title={title}
      className="quiet-link needs-share no-print py-1"
    >
      Share
    </button>
  )
}
