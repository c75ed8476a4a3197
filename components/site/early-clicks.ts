/** What the reader clicked before the timeline listened, kept by app/early-clicks.ts. */
type EarlyClicks = {
  /** Of the page that was asked for. */
  address: string | null
  /** What it leads to stands in the panel already. */
  isDrawn: boolean
  end: () => void
}

declare global {
  interface Window {
    earlyClicks?: EarlyClicks
  }
}

/** Whether the panel holds something other than it was loaded with. */
export function isPanelDrawnEarly(): boolean {
  return window.earlyClicks?.isDrawn ?? false
}

/** The page that waits to be opened, if any; from now on the timeline listens itself. */
export function takeEarlyClick(): URL | null {
  const { earlyClicks } = window
  if (!earlyClicks) return null
  const { address } = earlyClicks
  earlyClicks.end()
  earlyClicks.address = null
  return address === null ? null : new URL(address, location.href)
}
