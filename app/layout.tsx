import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { KeysDialog } from '#components/site/keys-dialog'
import { PageActions } from '#components/site/page-actions'
import { SiteFooter } from '#components/site/site-footer'
import { SiteHeader } from '#components/site/site-header'
import { absoluteUrl, basePath } from '#lib/publish/addresses'
import { readTemplateData } from '#lib/publish/template-data'
import { sans, serif } from './fonts'
import './globals.css'

/** A page waits so long for its fonts, in milliseconds, and is shown without those that have not come. */
const longestWaitForFonts = 130
/** In a hidden tab no frame is drawn, and nothing is waited for. */
const longestWaitForFrame = 1000

// Runs before the first paint, so that neither theme nor controls change under the reader's eyes. Nothing
// is shown before the fonts are there, or given up: one that comes between breaks lines anew.
const beforePaint = `(root => {
  root.js = ''
  if (navigator.share) root.share = ''
  const asks = names => names.test(location.search)
  root.asked = asks(/[?&](q|source|sources|status|story)=/) ? 'map list' : asks(/[?&](from|to)=/) ? 'map' : ''
  root.waits = ''
  const show = () => delete root.waits
  setTimeout(show, ${longestWaitForFrame})
  requestAnimationFrame(() => {
    setTimeout(show, ${longestWaitForFonts})
    Promise.all([...document.fonts].map(font => font.load().catch(() => {}))).then(show)
  })
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.theme = theme
  } catch {}
})(document.documentElement.dataset)`.replace(/\n\s+/g, '\n')

/** What is the same on all pages; the program writes the rest into each, see lib/publish/page-head.ts. */
export function generateMetadata(): Metadata {
  const { settings } = readTemplateData()
  return {
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
  const { settings, counts } = readTemplateData()
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; its hash is in the policy */}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <a href="#content" className="sr-focusable no-print">
          Skip to the events
        </a>
        <SiteHeader title={settings.title} counts={counts} />
        {children}
        <SiteFooter isQuoted={!settings.fullText} />
        <KeysDialog />
        <PageActions />
        <p id="announcer" role="status" className="sr-only" />
      </body>
    </html>
  )
}
