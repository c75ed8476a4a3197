import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserFlags } from './browser-flags'
import type { Machine } from './find-browser'

/** The machine that this runs on. */
export const machine: Machine = {
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  starts,
  run,
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

// A network that swallows packets is given up after 10 seconds, not 30; apt-get asks nothing.
const impatient = {
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  DEBIAN_FRONTEND: 'noninteractive',
}

/** Runs a command on this terminal and tells whether it succeeded. */
export function run(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<boolean> {
  console.error(`> ${command} ${args.join(' ')}`)
  const child = spawn(command, args, {
    stdio: 'inherit',
    // On Windows npx is a script, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...impatient, ...process.env, ...environment },
  })
  return new Promise(resolve => {
    child.on('error', () => resolve(false))
    child.on('exit', code => resolve(code === 0))
  })
}
