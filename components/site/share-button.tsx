/** Opens the share sheet of the system, there only where the system has one; see `page-actions.tsx`. */
export function ShareButton({ path }: { path: string }) {
  return (
    <button type="button" data-share-path={path} className="needs-share">
      Share
    </button>
  )
}
