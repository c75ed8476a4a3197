import { sitePath } from '#lib/view/site-path'

const files = [
  { path: '/feed.xml', words: 'feed' },
  { path: '/data/events.csv', words: 'events as CSV' },
  { path: '/data/events.jsonl', words: 'as JSON lines' },
]

/** Where to go from here: the method, the feed and the exports. */
export function SiteFooter({
  isQuoted,
}: {
  /** Whether the pages show excerpts only. */
  isQuoted: boolean
}) {
  return (
    <footer className="page no-print site-footer">
      <div>
        <p>
          {`The words belong to their publishers${isQuoted ? ' and are quoted as excerpts' : ''}.`}
        </p>
        <nav aria-label="More">
          <a href={sitePath('/about/')} className="quiet-link">
            how this was made
          </a>
          {files.map(file => (
            <a key={file.path} href={sitePath(file.path)} className="quiet-link">
              {file.words}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
