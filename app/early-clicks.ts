import { basePath } from '#lib/publish/addresses'

/**
 * Runs in the first page before its scripts: an event that is clicked before the timeline listens opens
 * from its own static page. React does not hear of the click: it would take over the whole page before it
 * let anyone answer. components/site/early-clicks.ts takes over what was clicked; scripts that do not run
 * yet wait until it stands there, see lib/publish/template.ts.
 */
export function earlyClicks(): string {
  return `(() => {
  const kinds = ['pointerdown', 'click']
  const end = () => kinds.forEach(kind => removeEventListener(kind, hear, true))
  const clicks = window.earlyClicks = { address: null, isBusy: false, isDrawn: false, end }
  const addressOf = target => {
    const link = target.closest('a[data-view=keep]')
    const mark = target.closest('[data-of]')
    return link ? link.href : mark && '${basePath()}/events/' + mark.dataset.of + '/'
  }
  const hear = event => {
    const address = addressOf(event.target)
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!address || event.button || isElsewhere) return
    event.stopPropagation()
    if (event.type !== 'click') return
    event.preventDefault()
    clicks.address = address
    clicks.isBusy = true
    fetch(address).then(page => page.ok ? page.text() : Promise.reject()).then(text => {
      const panel = document.getElementById('panel')
      if (clicks.address !== address || !panel) return
      const page = new DOMParser().parseFromString(text, 'text/html')
      const [content, hole] = [page, panel].map(place => place.querySelector('[data-hole]'))
      hole.replaceChildren(...document.importNode(content, true).childNodes)
      panel.dataset.open = ''
      clicks.isDrawn = true
      requestAnimationFrame(() => setTimeout(() => clicks.isBusy = false))
    }).catch(() => clicks.address === address && location.assign(address))
  }
  kinds.forEach(kind => addEventListener(kind, hear, true))
})()`.replace(/\n\s+/g, '\n')
}
