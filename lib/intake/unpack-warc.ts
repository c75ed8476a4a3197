import { parseUrl } from './fields'
import type { InputFile, Trouble } from './reader'
import { readWarc, type WarcRest } from './warc'

export type OnTrouble = (path: string, trouble: Trouble) => void

/** The pages of a web archive whose unpacked bytes are `chunks`; what was passed over is told. */
export async function* unpackWarc(
  path: string,
  chunks: AsyncIterable<Buffer>,
  onTrouble: OnTrouble,
): AsyncGenerator<InputFile> {
  const rest: WarcRest = new Map()
  let pages = 0
  try {
    for await (const { url, bytes, charset } of readWarc(chunks, rest)) {
      pages++
      const address = parseUrl(url)
      yield {
        path: `${path}/${url || pages}`,
        bytes,
        ...(address && { url: address }),
        ...(charset && { charset }),
      }
    }
  } catch (error) {
    onTrouble(path, damage('web archive', error))
  }
  const passed = [...rest].map(([what, count]) => `${count} ${what}`).join(', ')
  const isBroken = ['damaged', 'cut off', 'too large'].some(what => rest.has(what))
  if (pages === 0 || isBroken) {
    onTrouble(path, {
      reason: `the web archive gave ${pages === 1 ? 'one page' : `${pages || 'no'} pages`}${passed && `; passed over: ${passed}`}`,
      remedy: isBroken
        ? 'Download it again if records are damaged or cut off.'
        : 'Archive the pages again.',
    })
  }
}

/** An archive that could not be read to its end. */
export function damage(what: string, error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error)
  return {
    reason: `the ${what} could not be unpacked to its end (${message})`,
    remedy: 'Download it again, or unpack it by hand.',
  }
}
