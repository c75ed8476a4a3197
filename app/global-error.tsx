'use client'

import ErrorPage from './error'

/** When the frame of all pages fails itself. Next's own, which comes with every page, is four times as large. */
export default function GlobalErrorPage(props: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
