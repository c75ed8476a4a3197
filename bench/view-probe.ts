/** What the probe keeps in the page while it is measured. */
export type Probe = {
  shift: number
  largestPaint: number
  frames: number[]
  /** Times of the frame after the one in which something first held, by name. */
  seen: Record<string, number>
  /** Resolves with the milliseconds from the next input to the frame that shows its answer, or null. */
  answer: Promise<number | null>
  isCounting: boolean
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before its own scripts: collects shifts, paints and the first sight of an event. */
export function startProbe(): void {
  const probe: Probe = {
    shift: 0,
    largestPaint: 0,
    frames: [],
    seen: {},
    answer: Promise.resolve(null),
    isCounting: false,
  }
  window.probe = probe
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) {
        probe.shift += Number(entry.value)
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) probe.largestPaint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const look = () => {
    const event = document.querySelector('[data-event-id]:not([data-event-detail])')
    const isDrawn = (event?.getBoundingClientRect().width ?? 0) > 0
    requestAnimationFrame(isDrawn ? () => (probe.seen.event = performance.now()) : look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page: points of at most fifty events that can be clicked and are not open, marks and rows. */
export function findClickable(): { x: number; y: number; id: string }[] {
  const found: { x: number; y: number; id: string }[] = []
  const open = document.querySelector('[data-event-detail]')?.getAttribute('data-event-detail')
  for (const element of document.querySelectorAll('[data-event-id]:not([data-event-detail])')) {
    const target = element.querySelector('a') ?? element
    const { left, top, width, height } = target.getBoundingClientRect()
    const [x, y] = [left + Math.min(width / 2, 20), top + height / 2]
    if (width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
    const hit = document.elementFromPoint(x, y)
    const id = element.getAttribute('data-event-id') ?? ''
    if (id === open) continue
    // A mark that is cut off at the edge of the map lies under something else.
    const isOnMap = hit?.contains(element) && hit.closest('[role=application]')
    if (hit && (element.contains(hit) || isOnMap)) found.push({ x, y, id })
    if (found.length === 50) break
  }
  return found
}

/** Runs in the page: from the next pointer press until another event's detail is painted. */
export function armOpening(limit: number): void {
  const detail = () =>
    document.querySelector('[data-event-detail]')?.getAttribute('data-event-detail') ?? null
  const before = detail()
  window.probe.answer = new Promise(resolve => {
    let start: number | null = null
    addEventListener('pointerdown', event => (start = event.timeStamp), {
      capture: true,
      once: true,
    })
    const end = performance.now() + limit
    const look = () => {
      const now = detail()
      if (start !== null && now !== null && now !== before) {
        const since = start
        requestAnimationFrame(() => {
          window.probe.seen.opened ??= performance.now()
          resolve(performance.now() - since)
        })
      } else if (performance.now() > end) resolve(null)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Runs in the page: from the next key until what is found looks different. */
export function armAnswer(limit: number): void {
  const looks = () =>
    [
      ...[...document.querySelectorAll('main mark')].slice(0, 8).map(mark => mark.textContent),
      ...[...document.querySelectorAll('main [data-event-id]')]
        .slice(0, 8)
        .map(row => row.getAttribute('data-event-id')),
    ].join(' ')
  const before = looks()
  window.probe.answer = new Promise(resolve => {
    let start: number | null = null
    addEventListener('keydown', event => (start = event.timeStamp), { capture: true, once: true })
    const end = performance.now() + limit
    const look = () => {
      if (start !== null && looks() !== before) {
        const since = start
        requestAnimationFrame(() => resolve(performance.now() - since))
      } else if (performance.now() > end) resolve(null)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Runs in the page: milliseconds of every frame from now on. */
export function startFrames(): void {
  const { probe } = window
  probe.frames = []
  probe.isCounting = true
  let last = performance.now()
  const next = () => {
    const now = performance.now()
    probe.frames.push(now - last)
    last = now
    if (probe.isCounting) requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}
