import type { Settings } from '#lib/model'

/** The folder that the site is served from: `''` or `/name`, as BASE_PATH gives it. */
export function basePath(): string {
  return (process.env.BASE_PATH ?? '').replace(/\/$/, '')
}

/** The full address of a path of this site. A site address that already ends in BASE_PATH keeps it once. */
export function absoluteUrl(settings: Settings, path: string): string {
  const site = settings.siteUrl.replace(/\/$/, '')
  const base = basePath()
  return base && !site.endsWith(base) ? `${site}${base}${path}` : `${site}${path}`
}

/** The path of an event's page. */
export function eventPath(id: string): string {
  return `/events/${encodeURIComponent(id)}/`
}

/** The path of an article's page. */
export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}/`
}
