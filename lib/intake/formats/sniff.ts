import type { InputFile } from '#lib/intake/reader'

/** The first bytes of a file as Latin-1, without a mark of UTF-8; UTF-16 loses its zeros. */
export function startOf({ bytes }: InputFile, length = 1000): string {
  const start = Buffer.from(bytes.subarray(0, length)).toString('latin1')
  return start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '')
}

/** Whether the file's name ends in one of `endings`, written `html|htm`. */
export function hasEnding({ path }: InputFile, endings: string): boolean {
  return new RegExp(`\\.(?:${endings})$`, 'i').test(path)
}
