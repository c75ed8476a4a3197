import { delimiter, join } from 'node:path'

/** What the search may ask of the machine; a test passes another one. */
export type Machine = {
  environment: Record<string, string | undefined>
  platform: string
  isRoot: boolean
  /** Where Playwright would put its own Chromium. */
  playwrightPath: string
  exists: (path: string) => boolean
  /** Whether the browser at `path` really starts: a file alone may lack its libraries. */
  starts: (path: string) => Promise<boolean>
  /** Runs a command and tells whether it succeeded. */
  run: (command: string, args: string[]) => Promise<boolean>
}

type Way = (machine: Machine) => Promise<string | null>

const ways: Way[] = [findPlaywrights, findInstalled, download, installPackage]

/**
 * Path of a Chromium that starts: `CHROMIUM_PATH`, Playwright's own, one of the system, a download,
 * Debian's package. Throws, saying what to do, when there is none to be had.
 */
export async function findBrowser(machine: Machine): Promise<string> {
  const named = machine.environment.CHROMIUM_PATH
  if (named) return checkNamed(named, machine)
  for (const way of ways) {
    const path = await way(machine)
    if (path) return path
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chrome or Chromium, or run ' +
      '"npx playwright install --with-deps chromium", or set CHROMIUM_PATH to the program.',
  )
}

async function checkNamed(path: string, machine: Machine): Promise<string> {
  if (await machine.starts(path)) return path
  throw new Error(`CHROMIUM_PATH: ${path} does not start. Name a Chromium program, or unset it.`)
}

async function findPlaywrights(machine: Machine): Promise<string | null> {
  return firstThatStarts([machine.playwrightPath], machine)
}

async function findInstalled(machine: Machine): Promise<string | null> {
  return firstThatStarts(placesOf(machine), machine)
}

async function download(machine: Machine): Promise<string | null> {
  // The small headless shell is not needed: `executablePath` starts the whole browser.
  const done = await machine.run('npx', ['playwright', 'install', '--no-shell', 'chromium'])
  return done ? findPlaywrights(machine) : null
}

async function installPackage(machine: Machine): Promise<string | null> {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return null
  const done =
    (await machine.run('apt-get', ['update'])) &&
    (await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']))
  return done ? findInstalled(machine) : null
}

async function firstThatStarts(paths: string[], machine: Machine): Promise<string | null> {
  for (const path of paths) {
    if (machine.exists(path) && (await machine.starts(path))) return path
  }
  return null
}

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
]

function placesOf({ environment, platform }: Machine): string[] {
  if (platform === 'darwin') {
    return macPrograms.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = environment
    const roots = [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA]
    return roots.flatMap(root => (root ? windowsPrograms.map(name => `${root}\\${name}`) : []))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => programs.map(name => join(folder, name)))
}
