import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSiteFolder, placeSite, readBasePath } from './site-folder'

let folder: string
const path = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  for (const name of ['data/articles', 'empty', 'work', 'built'])
    mkdirSync(path(name), { recursive: true })
  writeFileSync(path('work/thesis.txt'), 'years of work')
  writeFileSync(path('file'), '')
  writeFileSync(path('built/index.html'), 'new')
  symlinkSync(path('data'), path('link'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('checkSiteFolder', () => {
  test.each([
    ['a new folder', 'site', null],
    ['a new folder in a new folder', 'a/b/site', null],
    ['an empty folder', 'empty', null],
    ['a folder with other things', 'work', 'something else'],
    ['a file', 'file', 'this is a file'],
    ['the articles', 'data', 'in or over'],
    ['a folder in them', 'data/site', 'in or over'],
    ['a folder in them behind a link', 'link/site', 'in or over'],
    ['a folder around them', '.', 'in or over'],
  ])('%s', (_name, out, trouble) => {
    const check = () => checkSiteFolder(path(out), [path('data')])
    if (trouble) expect(check).toThrow(trouble)
    else expect(check).not.toThrow()
  })
})

describe('placeSite', () => {
  test('puts a site where there is none, and a newer one in its place', () => {
    placeSite(path('built'), path('a/site'), '/archive')
    expect(readFileSync(path('a/site/index.html'), 'utf8')).toBe('new')
    expect(readBasePath(path('a/site'))).toBe('/archive')
    expect(existsSync(path('built'))).toBe(false)

    mkdirSync(path('built'))
    writeFileSync(path('built/about.html'), 'newer')
    checkSiteFolder(path('a/site'), [])
    placeSite(path('built'), path('a/site'), '')
    expect(existsSync(path('a/site/index.html'))).toBe(false)
    expect(readFileSync(path('a/site/about.html'), 'utf8')).toBe('newer')
    expect(readBasePath(path('a/site'))).toBe('')
  })

  test('a folder without a mark has no base path', () => {
    expect(readBasePath(path('work'))).toBe('')
  })
})
