import { digits } from '#lib/view/digits'
import { sitePath } from '#lib/view/site-path'
import { countInWords } from '#lib/view/words'
import { SearchBox } from './search-box'
import { SiteTitle } from './site-title'
import { ThemeSwitch } from './theme-switch'
import { ViewLink } from './view-link'

type Counts = {
  span: string | null
  events: number
  articles: number
  sources: number
  disputed: number
}

/** The first line of every page: what this is, how much of it there is, and where to search it. */
export function SiteHeader({ title, counts }: { title: string; counts: Counts }) {
  return (
    <header data-under-sheet className="page site-header">
      <div>
        <SiteTitle title={title} />
        <CountsLine counts={counts} />
      </div>
      <div>
        <SearchBox />
        <ThemeSwitch />
      </div>
    </header>
  )
}

function CountsLine({ counts }: { counts: Counts }) {
  return (
    <p className="counts">
      {counts.span && `${counts.span} · `}
      <Figure count={counts.events} one="event" before="" />
      <Figure count={counts.articles} one="article" before=" in " />
      <Figure count={counts.sources} one="source" before=" from " />
      {counts.disputed > 0 && (
        <>
          {' · '}
          <ViewLink href="/" change={{ status: 'disputed' }} className="alarm-link">
            {`${digits(counts.disputed)} disputed`}
          </ViewLink>
        </>
      )}
      {' · '}
      <a href={sitePath('/about/')} className="quiet-link">
        how this was made
      </a>
    </p>
  )
}

/** In as few pieces of text as can be: React marks where one ends, in every page of the site. */
function Figure({ count, one, before }: { count: number; one: string; before: string }) {
  const [figure, ...words] = countInWords(count, one).split(' ')
  return (
    <>
      {before}
      <b>{figure}</b>
      {` ${words.join(' ')}`}
    </>
  )
}
