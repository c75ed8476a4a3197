import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { KeysDialog } from '#components/site/keys-dialog'
import { SiteFooter } from '#components/site/site-footer'
import { SiteHeader } from '#components/site/site-header'
import { absoluteUrl, basePath } from '#lib/publish/addresses'
import { describeTimeline } from '#lib/publish/descriptions'
import { readSite } from '#lib/publish/site'
import { countTimeline } from '#lib/publish/timeline-counts'
import { sans, serif } from './fonts'
import './globals.css'

// Runs before the first paint, so that neither theme nor controls change under the reader's eyes.
const beforePaint = `(root => {
  root.js = ''
  if (navigator.share) root.share = ''
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.theme = theme
  } catch {}
})(document.documentElement.dataset)`

export function generateMetadata(): Metadata {
  const { settings } = readSite().timeline
  return {
    metadataBase: new URL(absoluteUrl(settings, '/')),
    title: { default: settings.title, template: `%s · ${settings.title}` },
    description: describeTimeline(readSite()),
    applicationName: settings.title,
    manifest: `${basePath()}/manifest.webmanifest`,
    alternates: { types: { 'application/atom+xml': absoluteUrl(settings, '/feed.xml') } },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#15161a' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const site = readSite()
  return (
    <html
      lang="en"
      data-base={basePath()}
      className={`${sans.variable} ${serif.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; its hash is in the policy */}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <a href="#content" className="sr-focusable no-print">
          Skip to the events
        </a>
        <SiteHeader title={site.timeline.settings.title} counts={countTimeline(site)} />
        {children}
        <SiteFooter basePath={basePath()} isQuoted={!site.timeline.settings.fullText} />
        <KeysDialog />
        <p id="announcer" role="status" className="sr-only" />
      </body>
    </html>
  )
}
