import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeEventLines } from './view-store'

const folder = '.crossdate/bench/view'
const program = ['--import', 'tsx', 'lib/cli/main.ts']

/** A site, and what its build took; null where it was there before. */
export type BuiltSite = { out: string; processorSeconds: number | null }

/** Builds the site of `size` made-up events; one of an earlier run is kept where `isKept`. */
export function buildSite(size: number, seed: number, isKept: boolean): BuiltSite {
  const own = join(folder, String(size))
  const out = join(own, 'site')
  if (isKept && existsSync(join(out, 'index.html'))) return { out, processorSeconds: null }
  const articles = join(own, 'articles')
  mkdirSync(articles, { recursive: true })
  writeFileSync(join(articles, 'timeline.json'), '{"title":"Made up","siteUrl":"http://127.0.0.1"}')
  const events = join(own, 'events.jsonl')
  writeEventLines(events, size, seed)
  return { out, processorSeconds: measureBuild([articles, '--events', events, '--out', out], own) }
}

/** Processor seconds, user and system, children included. */
function measureBuild(args: string[], own: string): number {
  const command = [process.execPath, ...program, 'build', ...args]
    .map(part => `'${part}'`)
    .join(' ')
  // Node cannot ask what its children used; bash can.
  const script = `TIMEFORMAT='%U %S'; time ${command} >&2 2>'${join(own, 'build.log')}'`
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CROSSDATE_DIST: '.next-bench',
      CROSSDATE_ARTEFACT: join(own, 'timeline.json'),
    },
  })
  if (status !== 0) throw new Error(`The build failed: ${join(own, 'build.log')} says why.`)
  const times = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return times.reduce((sum, time) => sum + time, 0)
}

/** Serves a site until it is told to stop, its first page compressed as hosts do it ahead. */
export async function serveSite(out: string, port: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'bench/view-server.ts', out, port], {
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer?.ok) return server
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  server.kill()
  throw new Error(`port ${port} does not answer: is it taken? Set PORT to another.`)
}
