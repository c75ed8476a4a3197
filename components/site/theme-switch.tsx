'use client'

import { useSyncExternalStore } from 'react'
import { announce } from './announce'
import { useIsBare } from './hydrating'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Cycles through the system's theme, light and dark; the choice is kept in this browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const)
  const isBare = useIsBare()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  if (isBare) return <div className="size-9" />
  return (
    <button
      type="button"
      className="field needs-js no-print grid size-9 shrink-0 place-items-center hover:border-ink"
      aria-label={`Theme: ${theme}. Change to ${next}`}
      title={`Theme: ${theme}`}
      onClick={() => {
        writeTheme(next)
        announce(`Theme: ${next}`)
      }}
    >
      <ThemeIcon theme={theme} />
    </button>
  )
}

function ThemeIcon({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none">
      <circle cx="8" cy="8" r="5.25" stroke="currentColor" strokeWidth="1.5" />
      {theme === 'system' && <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
      {theme === 'dark' && <circle cx="8" cy="8" r="5.25" fill="currentColor" />}
    </svg>
  )
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // A browser that keeps nothing still shows the theme until the page is left.
  }
  for (const listener of listeners) listener()
}
