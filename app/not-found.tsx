import type { Metadata } from 'next'
import { NearestDates } from '#components/site/nearest-dates'
import { readTemplateData } from '#lib/publish/template-data'
import { sitePath } from '#lib/view/site-path'

export const metadata: Metadata = { title: 'Not on this timeline', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="content" tabIndex={-1} className="page">
      <div className="border-t border-ink pt-6 pb-24">
        <h1 className="font-serif text-[2rem] leading-[2.5rem]">Not on this timeline</h1>
        <NearestDates address={readTemplateData().first.address} />
        <p className="mt-6 text-sm">
          <a href={sitePath('/')} className="text-link">
            The whole timeline
          </a>
        </p>
      </div>
    </main>
  )
}
