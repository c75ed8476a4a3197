'use client'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" className="page">
      <div className="border-t border-ink pt-6 pb-24">
        <h1 className="font-serif text-[2rem] leading-[2.5rem]">This page could not be shown</h1>
        <p className="mt-3 text-soft">The data is not lost. Try again, or load the page anew.</p>
        <button type="button" onClick={reset} className="quiet-link mt-4 text-sm">
          Try again
        </button>
      </div>
    </main>
  )
}
