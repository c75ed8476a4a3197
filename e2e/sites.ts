/** A site that the tests look at: the folder it is made from and where it is built to and served. */
export type Site = {
  folder: string
  /** The events of it, where they are not looked for in articles. */
  events?: string
  artefact: string
  out: string
  basePath: string
  port: number
}

const firstPort = Number(process.env.E2E_PORT ?? 4310)

/** The two articles that come with the project, at the root of its host. */
export const seeds: Site = {
  folder: 'data',
  artefact: '.crossdate/e2e/seeds.json',
  out: '.crossdate/e2e/seeds',
  basePath: '',
  port: firstPort,
}

/** Articles that attack the page and files that cannot be read, in a folder of its host. */
export const hostile: Site = {
  folder: 'e2e/hostile',
  artefact: '.crossdate/e2e/hostile.json',
  out: '.crossdate/e2e/hostile',
  basePath: '/archive/ferry',
  port: firstPort + 1,
}

/** Events of every kind, which another program might have found. */
export const accounts: Site = {
  folder: 'e2e/accounts/data',
  events: 'e2e/accounts/events.jsonl',
  artefact: '.crossdate/e2e/accounts.json',
  out: '.crossdate/e2e/accounts',
  basePath: '',
  port: firstPort + 2,
}

/** More events than a page holds: made up by `bench/view-events.ts` and `odd-events.ts`. */
export const crowd: Site = {
  folder: '.crossdate/e2e/crowd-data',
  events: '.crossdate/e2e/crowd.jsonl',
  artefact: '.crossdate/e2e/crowd.json',
  out: '.crossdate/e2e/crowd',
  basePath: '',
  port: firstPort + 3,
}

export const sites = [seeds, hostile, accounts, crowd]

/** Address of a page of the site; `path` begins with a slash. */
export function addressOf(site: Site, path = '/'): string {
  return `http://127.0.0.1:${site.port}${site.basePath}${path}`
}
