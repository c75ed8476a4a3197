import { basePath } from '#lib/publish/addresses'

/**
 * Runs in the first page before its scripts: an event that is clicked before the timeline listens opens
 * from its own static page. React does not hear of the click: it would take over the whole page before it
 * let anyone answer. components/site/early-clicks.ts takes over what was clicked.
 */
export function earlyClicks(): string {
  return `(() => {
  const kinds = ['pointerdown', 'click']
  const end = () => kinds.forEach(kind => removeEventListener(kind, hear, true))
  const clicks = window.earlyClicks = { address: null, isDrawn: false, end }
  let overview
  const addressOf = target => {
    const link = target.closest('a[data-view=keep]')
    const mark = target.closest('[data-of]')
    return link ? link.href : mark && '${basePath()}/events/' + encodeURIComponent(mark.dataset.of) + '/'
  }
  const draw = nodes => {
    const panel = document.getElementById('panel')
    const hole = panel.querySelector('[data-hole]')
    overview = overview || [...hole.childNodes]
    hole.replaceChildren(...nodes || overview)
    if (nodes) panel.dataset.open = ''
    else delete panel.dataset.open
    clicks.isDrawn = !!nodes
  }
  const open = async address => {
    try {
      const page = await fetch(address)
      if (!page.ok) throw page.status
      const whole = new DOMParser().parseFromString(await page.text(), 'text/html')
      if (clicks.address === address) draw(document.importNode(whole.querySelector('[data-hole]'), true).childNodes)
    } catch {
      if (clicks.address === address) location.assign(address + location.search)
    }
  }
  const hear = event => {
    const address = addressOf(event.target)
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!address || event.button || isElsewhere) return
    event.stopPropagation()
    if (event.type !== 'click') return
    event.preventDefault()
    clicks.address = address
    if (new URL(address, location).pathname === location.pathname) return clicks.isDrawn && draw(null)
    open(address)
  }
  kinds.forEach(kind => addEventListener(kind, hear, true))
})()`.replace(/\n\s+/g, '\n')
}
