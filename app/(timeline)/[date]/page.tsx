import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DatePanel } from '#components/event/date-panel'
import { looksOf } from '#components/site/source-name'
import { describeDate } from '#lib/publish/descriptions'
import { pageMetadata } from '#lib/publish/page-metadata'
import { dateCard } from '#lib/publish/preview-names'
import { readDatePages, readSite } from '#lib/publish/site'
import { longDate } from '#lib/view/words'

type Props = { params: Promise<{ date: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  const { dates } = readDatePages()
  // An export needs one page at least; `_` says that there is no such date.
  return (dates.length > 0 ? dates : ['_']).map(date => ({ date }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pages = readDatePages()
  const page = pages.read((await params).date)
  if (!page) return {}
  return pageMetadata(readSite(), {
    title: longDate(page.date),
    description: describeDate(page),
    path: `/${page.date}/`,
    card: dateCard(page, pages),
  })
}

export default async function DatePage({ params }: Props) {
  const { events, timeline } = readSite()
  const page = readDatePages().read((await params).date)
  if (!page) notFound()
  return <DatePanel {...page} events={events} sources={looksOf(timeline.sources)} />
}
