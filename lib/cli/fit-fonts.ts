import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Timeline } from '#lib/model'
import { findShownCharacters } from '#lib/publish/shown-characters'
import { takeTable } from './font-tables'
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
  const read = (file: string) => readFileSync(join(projectRoot, 'node_modules', file))
  const write = (name: string, font: Buffer) => writeFileSync(join(folder, `${name}.woff2`), font)
  write('sans', await fitSans(read(fonts.sans), characters))
  write('serif', await subset(read(fonts.serif), characters, 'woff2'))
}

/**
 * The sans has all weights in one file. How letters stand to each other hardly differs between them, and is
 * as large as the letters when told for each: it is taken from the weight between.
 */
async function fitSans(whole: Buffer, characters: string): Promise<Buffer> {
  const varying = await subset(whole, characters, 'truetype')
  const fixed = await subset(whole, characters, 'truetype', { wght: 500 })
  return subset(takeTable(varying, 'GPOS', fixed), characters, 'woff2')
}

function subset(
  font: Buffer,
  characters: string,
  targetFormat: 'truetype' | 'woff2',
  variationAxes: Record<string, number> = {},
): Promise<Buffer> {
  const options = { targetFormat, keepFeatures, variationAxes }
  return subsetFont(font, characters, options)
}
