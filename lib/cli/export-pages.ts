import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { artefactPath } from '#lib/publish/artefact'
import { nothing } from './command'
import { clearProgress, showProgress, showStep } from './progress'
import { projectRoot } from './project'

/**
 * Has Next write the pages of the timeline that was written last; resolves to their folder. What
 * Next says is shown only when it fails.
 */
export async function exportPages(): Promise<string> {
  // In a static export Next takes the name of its folder for the place where the pages go.
  const folder = process.env.CROSSDATE_DIST ?? '.crossdate/site'
  const pages = join(projectRoot, folder)
  rmSync(pages, { recursive: true, force: true })
  showStep('building the pages')
  const { code, output } = await runNext({
    CROSSDATE_DIST: folder,
    CROSSDATE_ARTEFACT: artefactPath(),
  })
  clearProgress()
  if (code === 0) return pages
  process.stderr.write(output)
  throw nothing('The pages could not be built; what Next says about it stands above.')
}

function runNext(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const next = join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    const text = chunk.toString()
    output = (output + text).slice(-100_000)
    const [, done, count] = /.*\((\d+)\/(\d+)\)/s.exec(text) ?? []
    if (done && count) showProgress('building the pages:', Number(done), Number(count))
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = () => child.kill()
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      process.removeListener('exit', stop)
      resolve({ code: code ?? 1, output })
    })
  })
}
