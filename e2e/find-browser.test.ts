import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from './find-browser'

const own = '/home/reader/.cache/ms-playwright/chromium/chrome'

type Given = Partial<Machine> & {
  /** Programs that are there and start. */
  working?: string[]
  /** Programs that are there and do not start. */
  broken?: string[]
  /** What a command adds to the working programs; others fail. */
  brings?: Record<string, string[]>
}

function machineWith({ working = [], broken = [], brings = {}, ...rest }: Given) {
  const there = new Set(working)
  const commands: string[] = []
  const machine: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightPath: own,
    exists: path => there.has(path) || broken.includes(path),
    starts: async path => there.has(path),
    run: async (command, args) => {
      const line = [command, ...args].join(' ')
      commands.push(line)
      for (const path of brings[line] ?? []) there.add(path)
      return line in brings
    },
    ...rest,
  }
  return { machine, commands }
}

const download = 'npx playwright install --no-shell chromium'
const update = 'apt-get update'
const install = 'apt-get install -y --no-install-recommends chromium'
const debian = { isRoot: true, working: ['/usr/bin/apt-get'] }

describe('finds, in this order', () => {
  test.each<[string, Given, string, string[]]>([
    [
      'the one that is named',
      { environment: { CHROMIUM_PATH: '/opt/c' }, working: ['/opt/c', own] },
      '/opt/c',
      [],
    ],
    ["Playwright's own", { working: [own, '/usr/bin/chromium'] }, own, []],
    ["the system's", { working: ['/usr/bin/chromium'] }, '/usr/bin/chromium', []],
    [
      "the system's, when Playwright's lacks its libraries",
      { broken: [own], working: ['/usr/bin/google-chrome'] },
      '/usr/bin/google-chrome',
      [],
    ],
    ['a download', { brings: { [download]: [own] } }, own, [download]],
    [
      "Debian's package, when nothing can be downloaded",
      { ...debian, brings: { [update]: [], [install]: ['/usr/bin/chromium'] } },
      '/usr/bin/chromium',
      [download, update, install],
    ],
    [
      "Debian's package, when the download does not start",
      {
        ...debian,
        broken: [own],
        brings: { [download]: [], [update]: [], [install]: ['/usr/bin/chromium'] },
      },
      '/usr/bin/chromium',
      [download, update, install],
    ],
  ])('%s', async (_, given, path, commands) => {
    const made = machineWith(given)
    expect(await findBrowser(made.machine)).toBe(path)
    expect(made.commands).toEqual(commands)
  })
})

describe('looks where each system keeps programs', () => {
  const chrome = 'Google\\Chrome\\Application\\chrome.exe'
  test.each<[string, Record<string, string>, string]>([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, `C:\\Program Files\\${chrome}`],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\r\\Local' }, `C:\\Users\\r\\Local\\${chrome}`],
  ])('%s %o', async (platform, environment, path) => {
    const { machine } = machineWith({ platform, environment, working: [path] })
    expect(await findBrowser(machine)).toBe(path)
  })
})

describe('says what to do', () => {
  test.each<[string, Given, RegExp]>([
    ['nothing can be had', {}, /Install Chrome or Chromium.*CHROMIUM_PATH/],
    ['apt-get fails', { ...debian, brings: { [update]: [] } }, /Install Chrome or Chromium/],
    [
      'the named one does not start',
      { environment: { CHROMIUM_PATH: '/opt/gone' }, working: [own] },
      /CHROMIUM_PATH: \/opt\/gone does not start/,
    ],
  ])('when %s', async (_, given, message) => {
    await expect(findBrowser(machineWith(given).machine)).rejects.toThrow(message)
  })

  test('and needs no root to say so', async () => {
    const { machine, commands } = machineWith({ working: ['/usr/bin/apt-get'] })
    await expect(findBrowser(machine)).rejects.toThrow()
    expect(commands).toEqual([download])
  })
})
