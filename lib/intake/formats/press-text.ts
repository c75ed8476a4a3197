import { decode } from '#lib/intake/decode'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { isPressExport, readPressExport } from './press-export'
import { startOf } from './sniff'

/** Reads an export of Nexis or Factiva in plain text, with its many articles. */
export const pressText: Reader = {
  format: 'press export',
  largest: 50_000_000,
  many: true,
  accepts: file => {
    const start = Buffer.from(file.bytes).toString('latin1')
    return !startOf(file, 20).trimStart().startsWith('<') && isPressExport(start.split(/\r\n?|\n/))
  },
  read: readPressText,
}

function* readPressText(file: InputFile, context: ReadContext): Generator<Draft> {
  const text = decode(file.bytes, { declared: file.charset, onTrouble: context.onTrouble })
  if (text !== null) yield* readPressExport(text.split(/\r\n?|\n|\f/), context)
}
