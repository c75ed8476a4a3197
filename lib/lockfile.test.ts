import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = {
  optionalDependencies?: Record<string, string>
  resolved?: string
  hasInstallScript?: boolean
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages: Record<string, Locked> = lockfile.packages
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Where Node would look for `name` from the package at `path`. */
function placesOf(name: string, path: string): string[] {
  const places = [`node_modules/${name}`, `${path}/node_modules/${name}`]
  for (let at = path; at.includes('node_modules/'); ) {
    at = at.slice(0, at.lastIndexOf('node_modules/'))
    places.push(`${at}node_modules/${name}`)
  }
  return places
}

const missing = Object.entries(packages).flatMap(([path, locked]) =>
  Object.keys(locked.optionalDependencies ?? {})
    .filter(name => !placesOf(name, path).some(place => place in packages))
    .map(name => `${path} wants ${name}`),
)

// npm leaves out what a registry does not offer at that moment; `npm ci` then fails elsewhere.
test('lists the optional dependencies of every platform', () => {
  expect(missing).toEqual([])
})

test('names no registry', () => {
  expect(Object.keys(packages).filter(path => packages[path]?.resolved)).toEqual([])
})

test('needs no install script that package.json does not decide about', () => {
  const scripted = Object.keys(packages).filter(path => packages[path]?.hasInstallScript)
  expect(Object.keys(manifest.allowScripts)).toEqual(
    scripted.map(path => path.replace('node_modules/', '')),
  )
})
