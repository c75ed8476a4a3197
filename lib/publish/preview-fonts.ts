import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Font = { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }

let fonts: Font[] | null = null

/** The fonts of preview images as WOFF: the image library cannot read WOFF2. */
export function readPreviewFonts(): Font[] {
  fonts ??= [
    readFont('Instrument Sans', 'instrument-sans', 400),
    readFont('Instrument Sans', 'instrument-sans', 600),
    readFont('Source Serif 4', 'source-serif-4', 400),
  ]
  return fonts
}

function readFont(name: string, folder: string, weight: 400 | 600): Font {
  const file = join(
    process.cwd(),
    'node_modules/@fontsource',
    folder,
    'files',
    `${folder}-latin-${weight}-normal.woff`,
  )
  return { name, data: readFileSync(file), weight, style: 'normal' }
}
