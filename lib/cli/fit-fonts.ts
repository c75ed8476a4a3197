import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Timeline } from '#lib/model'
import { findShownCharacters } from '#lib/publish/shown-characters'
import { projectRoot } from './project'

/** The fonts of the pages by the names that app/fonts.ts knows them by. */
const fonts = {
  sans: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
}

/** Of what a font can do, what the pages ask for: no small capitals, no fractions, no old figures. */
const keepFeatures = [
  'ccmp',
  'locl',
  'rlig',
  'calt',
  'liga',
  'kern',
  'mark',
  'mkmk',
  'tnum',
  'lnum',
]

/** Writes the fonts with the characters that pages of `timeline` show: a third is left out at least. */
export async function fitFonts(timeline: Timeline): Promise<void> {
  const characters = findShownCharacters(timeline)
  const folder = join(projectRoot, '.crossdate', 'fonts')
  mkdirSync(folder, { recursive: true })
  for (const [name, file] of Object.entries(fonts)) {
    const whole = readFileSync(join(projectRoot, 'node_modules', file))
    const options = { targetFormat: 'woff2', keepFeatures } as const
    writeFileSync(join(folder, `${name}.woff2`), await subsetFont(whole, characters, options))
  }
}
