import type { SourceLooks } from '#components/site/source-name'
import type { Timeline } from '#lib/model'
import { isToldBySeveral } from '#lib/view/filter'
import type { SourceShare } from '#lib/view/shares'
import { countInWords } from '#lib/view/words'
import { ArticleTable } from './article-table'
import { MethodText } from './method-text'
import { ProblemList } from './problem-list'
import { SourceTable } from './source-table'

/** How the timeline was made: method, figures, sources, articles and problems. */
export function AboutView({
  timeline,
  counts,
  shares,
  sources,
}: {
  timeline: Timeline
  counts: { events: number; articles: number; sources: number; disputed: number }
  shares: SourceShare[]
  sources: SourceLooks
}) {
  const { intake, problems, articles, events, removed } = timeline
  const undated = events.filter(event => event.date === null).length
  const several = events.filter(isToldBySeveral).length
  const figures: [number, string][] = [
    [intake.files, intake.files === 1 ? 'file found' : 'files found'],
    [intake.articles, intake.articles === 1 ? 'article read' : 'articles read'],
    [counts.sources, counts.sources === 1 ? 'source' : 'sources'],
    [counts.events, counts.events === 1 ? 'event' : 'events'],
    [several, 'told by several'],
    [counts.disputed, 'disputed'],
    [undated, 'undated'],
    [problems.length, problems.length === 1 ? 'problem' : 'problems'],
  ]
  return (
    <main id="content" tabIndex={-1} className="page">
      <div className="border-t border-ink pt-6">
        <h1 className="font-serif text-[2rem] leading-[2.5rem]">How this was made</h1>
        <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
          {figures.map(([figure, words]) => (
            <div key={words} className="flex flex-col-reverse">
              <dt className="text-sm text-soft">{words}</dt>
              <dd className="text-[1.75rem] leading-8 font-medium tracking-[-0.02em]">
                {figure.toLocaleString('en-GB')}
              </dd>
            </div>
          ))}
        </dl>
        <div className="mt-10 grid gap-x-16 gap-y-12 desk:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
          <MethodText />
          <div className="min-w-0 space-y-12">
            <Section title="Problems found" note={problemsInWords(problems.length)}>
              <ProblemList problems={problems} />
            </Section>
            <Section title="Sources" note="and how each got its name">
              <SourceTable shares={shares} sources={sources} />
            </Section>
            <Section
              title="Articles"
              note={`${countInWords(intake.files, 'file')} became ${countInWords(intake.articles, 'article')}`}
            >
              <ArticleTable articles={articles} removed={removed ?? []} sources={sources} />
            </Section>
          </div>
        </div>
      </div>
    </main>
  )
}

function Section({
  title,
  note,
  children,
}: {
  title: string
  note: string
  children: React.ReactNode
}) {
  return (
    <section>
      <h2 className="border-b border-ink pb-1.5 font-semibold">
        {title} <span className="text-sm font-normal text-soft">{note}</span>
      </h2>
      {children}
    </section>
  )
}

function problemsInWords(count: number): string {
  return count === 0
    ? 'none: every file was read'
    : 'nothing was dropped in silence; the rest was built without'
}
