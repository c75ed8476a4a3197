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
    <footer className="page no-print mt-16 pb-10 text-sm text-soft">
      <div className="flex flex-wrap gap-x-6 gap-y-2 border-t border-hairline pt-4">
        <p className="mr-auto">
          The words belong to their publishers{isQuoted && ' and are quoted as excerpts'}.
        </p>
        <nav aria-label="More" className="flex flex-wrap gap-x-6 gap-y-2">
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
