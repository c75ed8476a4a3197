import type { ReactNode } from 'react'
import type { SourceLooks } from '#components/site/source-name'
import type { Timeline } from '#lib/model'
import type { SourceShare } from '#lib/view/shares'
import { countInWords } from '#lib/view/words'
import { ArticleTable } from './article-table'
import { type Counts, Figures } from './figures'
import { IntakeList } from './intake-list'
import { MethodText } from './method-text'
import { ProblemList } from './problem-list'
import { SourceTable } from './source-table'

type AboutProps = {
  timeline: Timeline
  counts: Counts
  shares: SourceShare[]
  sources: SourceLooks
}

/** How the timeline was made: method, figures, sources, articles and problems. */
export function AboutView({ timeline, counts, shares, sources }: AboutProps) {
  return (
    <main id="content" tabIndex={-1} className="page">
      <div className="border-t border-ink pt-6">
        <h1 className="font-serif text-[2rem] leading-[2.5rem]">How this was made</h1>
        <Figures timeline={timeline} counts={counts} />
        <div className="mt-10 grid gap-x-16 gap-y-12 desk:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
          <MethodText />
          <Findings timeline={timeline} shares={shares} sources={sources} />
        </div>
      </div>
    </main>
  )
}

function Findings({ timeline, shares, sources }: Omit<AboutProps, 'counts'>) {
  const { intake, problems, articles, removed } = timeline
  return (
    <div className="min-w-0 space-y-12">
      <Section title="Problems found" note={problemsInWords(problems.length)}>
        <ProblemList problems={problems} />
      </Section>
      <Section
        title="Files"
        note={`${countInWords(intake.files, 'file')} became ${countInWords(intake.articles, 'article')}`}
      >
        <IntakeList intake={intake} />
      </Section>
      <Section title="Sources" note="and how each got its name">
        <SourceTable shares={shares} sources={sources} />
      </Section>
      <Section title="Articles" note="and what was taken out of them">
        <ArticleTable articles={articles} removed={removed ?? []} sources={sources} />
      </Section>
    </div>
  )
}

function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
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
